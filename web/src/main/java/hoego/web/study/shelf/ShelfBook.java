package hoego.web.study.shelf;

import hoego.study.BookStatus;
import hoego.study.ReadThroughDraft;
import hoego.study.shelf.ShelfNote;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A book as a row of a file tells it, in the bounds that ours have.
 *
 * @param isbn of thirteen digits; empty if it has none
 * @param rating in quarters from 0.25 to 5
 * @param readThroughs the earliest first
 * @param addedOn when it was put on the shelf; null if nobody knows
 * @param notes as Markdown
 * @param review as Markdown
 * @param remarks on how the row was read
 */
record ShelfBook(
        String title,
        String author,
        String isbn,
        @Nullable Integer pages,
        List<String> tags,
        @Nullable BigDecimal rating,
        BookStatus status,
        List<ReadThroughDraft> readThroughs,
        String notes,
        String review,
        @Nullable LocalDate addedOn,
        List<ShelfNote> remarks) {

    /** The same, with one more thing to say. */
    ShelfBook remarked(ShelfNote remark) {
        return new ShelfBook(
                title,
                author,
                isbn,
                pages,
                tags,
                rating,
                status,
                readThroughs,
                notes,
                review,
                addedOn,
                Stream.concat(remarks.stream(), Stream.of(remark)).toList());
    }
}
