package hoego.web.study.shelf;

import hoego.study.shelf.ShelfReason;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read, and the book here that it is.
 *
 * @param reason why it is that book, or a new one
 * @param skipped why it is left; null if it is not
 * @param detail what that speaks of
 * @param bookId null if no book here is it
 */
record FoundRow(
        int number,
        ShelfBook book,
        ShelfReason reason,
        @Nullable ShelfReason skipped,
        String detail,
        @Nullable Long bookId) {}
