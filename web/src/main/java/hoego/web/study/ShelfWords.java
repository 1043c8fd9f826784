package hoego.web.study;

import static java.util.stream.Collectors.joining;

import hoego.study.BookStatus;
import hoego.study.shelf.ShelfCount;
import hoego.study.shelf.ShelfImport;
import hoego.study.shelf.ShelfProblem;
import hoego.study.shelf.ShelfRow;
import hoego.study.shelf.ShelfState;
import hoego.study.shelf.ShelfVerdict;
import hoego.web.CsvFile;
import hoego.web.Ui;
import hoego.web.UploadWords;
import hoego.web.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What imports of books do and did, in words. */
public final class ShelfWords {

    private ShelfWords() {}

    /** What came of one in short: 12 new, 3 the same. */
    public static String said(Ui ui, ShelfImport upload, Collection<ShelfCount> counts, boolean isUnderWay) {
        var problem = upload.problem();
        if (problem != null) {
            return problem(ui, upload, problem);
        }
        if (isUnderWay) {
            return ui.text("import.under-way");
        }
        var ours = counts.stream()
                .filter(count -> count.shelfImportId() == upload.id())
                .toList();
        if (upload.state() == ShelfState.RUNNING) {
            return ui.text(
                    "study.import.stopped",
                    Map.of(
                            "done", ours.stream().mapToInt(ShelfCount::done).sum(),
                            "count", ours.stream().mapToInt(ShelfCount::count).sum()));
        }
        var sums = ours.stream()
                .map(count ->
                        ui.text("study.import.count." + Written.of(count.verdict()), Map.of("count", count.count())))
                .collect(joining(ui.text("list.between")));
        return upload.state() == ShelfState.DONE ? sums : ui.text("import.not-run", Map.of("sums", sums));
    }

    /** What is wrong with all of one. */
    public static String problem(Ui ui, ShelfImport upload, ShelfProblem problem) {
        return ui.text(
                "study.import.problem." + Written.of(problem),
                Map.of(
                        "row",
                        upload.detail().isEmpty() ? "?" : upload.detail(),
                        "megabytes",
                        UploadWords.megabytes(CsvFile.MOST_BYTES),
                        "rows",
                        CsvFile.MOST_ROWS));
    }

    /** How a book stands by the file. */
    public static String status(Ui ui, ShelfRow row) {
        var status = row.status();
        return status == null ? "" : ui.text("study.status", BookStatus.valueOf(status));
    }

    /** Why, what is added, and what is to be said of how it was read. */
    public static List<String> remarks(Ui ui, ShelfRow row) {
        var remarks = new ArrayList<String>();
        remarks.add(ui.text("study.import.reason." + Written.of(row.reason()), Map.of("what", row.detail())));
        if (row.verdict() == ShelfVerdict.SAME) {
            remarks.add(ui.text("study.import.nothing-new"));
        }
        if (!row.fills().isEmpty()) {
            remarks.add(ui.text(
                    "study.import.fills",
                    Map.of(
                            "what",
                            row.fills().stream()
                                    .map(fill -> ui.text("study.import.fill", fill))
                                    .collect(joining(ui.text("list.between"))))));
        }
        if (row.verdict() == ShelfVerdict.NEW && row.readThroughs() > 0) {
            remarks.add(ui.text("study.import.read-throughs", Map.of("count", row.readThroughs())));
        }
        row.notes().forEach(note -> remarks.add(ui.text("study.import.note", note)));
        return List.copyOf(remarks);
    }
}
