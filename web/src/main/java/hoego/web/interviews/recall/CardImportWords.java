package hoego.web.interviews.recall;

import static java.util.stream.Collectors.joining;

import hoego.study.recall.CardImport;
import hoego.study.recall.CardImportCount;
import hoego.study.recall.CardImportProblem;
import hoego.study.recall.CardImportRow;
import hoego.study.recall.CardImportState;
import hoego.web.CsvFile;
import hoego.web.Ui;
import hoego.web.UploadWords;
import hoego.web.Written;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What imports of cards do and did, in words. */
public final class CardImportWords {

    private CardImportWords() {}

    /** What came of one in short: 12 new, 3 the same. */
    static String said(Ui ui, CardImport upload, Collection<CardImportCount> counts, boolean isUnderWay) {
        if (upload.problem() != null) {
            return problem(ui, upload);
        }
        if (isUnderWay) {
            return ui.text("import.under-way");
        }
        var ours = counts.stream()
                .filter(count -> count.cardImportId() == upload.id())
                .toList();
        if (upload.state() == CardImportState.RUNNING) {
            return ui.text(
                    "interviews.cards.import.stopped",
                    Map.of(
                            "done",
                                    ours.stream()
                                            .mapToInt(CardImportCount::done)
                                            .sum(),
                            "count",
                                    ours.stream()
                                            .mapToInt(CardImportCount::count)
                                            .sum()));
        }
        var sums = ours.stream()
                .map(count -> ui.text(
                        "interviews.cards.import.count." + Written.of(count.verdict()), Map.of("count", count.count())))
                .collect(joining(ui.text("list.between")));
        return upload.state() == CardImportState.DONE ? sums : ui.text("import.not-run", Map.of("sums", sums));
    }

    /** What is wrong with all of one; empty if nothing is. */
    public static String problem(Ui ui, CardImport upload) {
        var problem = upload.problem();
        return problem == null ? "" : problem(ui, upload, problem);
    }

    private static String problem(Ui ui, CardImport upload, CardImportProblem problem) {
        return ui.text(
                "interviews.cards.import.problem." + Written.of(problem),
                Map.of(
                        "row",
                        upload.detail().isEmpty() ? "?" : upload.detail(),
                        "megabytes",
                        UploadWords.megabytes(CsvFile.MOST_BYTES),
                        "rows",
                        CsvFile.MOST_ROWS));
    }

    /** Why, and what is to be said of how it was read. */
    public static List<String> remarks(Ui ui, CardImportRow row) {
        var reason =
                ui.text("interviews.cards.import.reason." + Written.of(row.reason()), Map.of("what", row.detail()));
        return Stream.concat(
                        Stream.of(reason),
                        row.notes().stream().map(note -> ui.text("interviews.cards.import.note", note)))
                .toList();
    }
}
