package hoego.web.interviews.recall;

import hoego.study.recall.CardImport;
import hoego.study.recall.CardImportRow;
import hoego.web.ImportStanding;
import hoego.web.ImportWords;
import hoego.web.Ui;
import hoego.web.Written;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What imports of cards do and did, in words. */
public final class CardImportWords {

    private static final String WORDS = "interviews.cards.import";

    private CardImportWords() {}

    /** What came of one in short: 12 new, 3 the same. */
    static String said(Ui ui, CardImport upload, ImportStanding standing) {
        return ImportWords.said(ui, WORDS, standing, problem(ui, upload));
    }

    /** What is wrong with all of one; empty if nothing is. */
    public static String problem(Ui ui, CardImport upload) {
        var problem = upload.problem();
        return problem == null ? "" : ImportWords.problem(ui, WORDS, problem, upload.detail());
    }

    /** Why, and what is to be said of how it was read. */
    public static List<String> remarks(Ui ui, CardImportRow row) {
        var reason = ui.text(WORDS + ".reason." + Written.of(row.reason()), Map.of("what", row.detail()));
        return Stream.concat(Stream.of(reason), row.notes().stream().map(note -> ui.text(WORDS + ".note", note)))
                .toList();
    }
}
