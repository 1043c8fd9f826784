package hoego.study;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words of a book.
 *
 * @param page null where pages have no numbers, or it was not noted
 * @param place where they stand instead, such as a chapter
 * @param note what one thinks of them
 * @param quotedOn the day on which they were noted
 */
@MappedEntity(schema = "study")
public record Quote(
        @Id @GeneratedValue long id,
        long bookId,
        String words,
        @Nullable Integer page,
        String place,
        String note,
        LocalDate quotedOn,
        boolean sample,
        @Version int version) {

    static Quote of(long id, QuoteDraft draft, boolean sample, int version) {
        return new Quote(
                id,
                draft.bookId(),
                draft.words(),
                draft.page(),
                draft.place(),
                draft.note(),
                draft.quotedOn(),
                sample,
                version);
    }
}
