package hoego.web.study;

import hoego.study.Book;
import hoego.web.Written;

/** The way back from the end of a book. */
final class Ends {

    private Ends() {}

    /** As the path of an undo, whose query becomes the fields of {@code BookEndDraft}. */
    static String undo(Book before, Book ended) {
        var day = before.endedOn();
        var outcome = before.outcome();
        var precision = before.endedPrecision();
        return "/study/books/" + ended.id() + "/reopened?version=" + ended.version()
                + (outcome == null ? "" : "&outcome=" + Written.of(outcome))
                + (day == null ? "" : "&endedOn=" + day)
                + (precision == null ? "" : "&endedPrecision=" + Written.of(precision));
    }
}
