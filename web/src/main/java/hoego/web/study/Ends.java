package hoego.web.study;

import hoego.study.Book;
import java.util.Objects;

/** The way back from the end of a book. */
final class Ends {

    private Ends() {}

    /** As the path of an undo, whose query becomes the fields of {@code BookEndDraft}. */
    static String undo(Book before, Book ended) {
        var made = !Objects.equals(before.readThroughId(), ended.readThroughId());
        return "/study/books/" + ended.id() + "/reopened?version=" + ended.version() + "&readThrough="
                + ended.readThroughId() + (made ? "&made=yes" : "");
    }
}
