package hoego.study.shelf;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an upload and what is to become of it, or became of it once it is done.
 *
 * @param number its place below the header, from 0
 * @param title empty if it has none
 * @param status how the book stands by the file, as {@code WANT}; null if nobody can tell
 * @param detail what the reason speaks of, such as another row; may be empty
 * @param fills what it adds to a book that was here
 * @param notes what is to be said of how it was read
 * @param readThroughs how many of them it adds
 * @param bookId null if there is no book
 */
@Introspected
@MappedEntity(schema = "study")
public record ShelfRow(
        @Id @GeneratedValue long id,
        long shelfImportId,
        int number,
        String title,
        String author,
        @Nullable String status,
        ShelfVerdict verdict,
        ShelfReason reason,
        String detail,
        @TypeDef(type = DataType.STRING_ARRAY) List<ShelfFill> fills,
        @TypeDef(type = DataType.STRING_ARRAY) List<ShelfNote> notes,
        int readThroughs,
        boolean done,
        @Nullable Long bookId) {

    /** The same, done. */
    public ShelfRow settled(@Nullable Long book) {
        return new ShelfRow(
                id,
                shelfImportId,
                number,
                title,
                author,
                status,
                verdict,
                reason,
                detail,
                fills,
                notes,
                readThroughs,
                true,
                book);
    }

    /** The same, which could not be taken after all. */
    public ShelfRow failed() {
        return new ShelfRow(
                id,
                shelfImportId,
                number,
                title,
                author,
                status,
                ShelfVerdict.SKIPPED,
                ShelfReason.FAILED,
                "",
                List.of(),
                notes,
                0,
                done,
                null);
    }
}
