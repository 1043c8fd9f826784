package hoego.web.study;

import static java.util.stream.Collectors.joining;

import hoego.study.BookStatus;
import hoego.study.shelf.ShelfImport;
import hoego.study.shelf.ShelfRow;
import hoego.study.shelf.ShelfVerdict;
import hoego.web.ImportStanding;
import hoego.web.ImportWords;
import hoego.web.Ui;
import hoego.web.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What imports of books do and did, in words. */
public final class ShelfWords {

    private static final String WORDS = "study.import";

    private ShelfWords() {}

    /** What came of one in short: 12 new, 3 the same. */
    static String said(Ui ui, ShelfImport upload, ImportStanding standing) {
        return ImportWords.said(ui, WORDS, standing, problem(ui, upload));
    }

    /** What is wrong with all of one; empty if nothing is. */
    public static String problem(Ui ui, ShelfImport upload) {
        var problem = upload.problem();
        return problem == null ? "" : ImportWords.problem(ui, WORDS, problem, upload.detail());
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
