package hoego.study;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some pages of a book, read on a day.
 *
 * @param readThroughId the time it was read that it is of; null if that was deleted
 * @param fromPage the first page; null where only their number is known
 * @param toPage the last page; null where only their number is known
 * @param pages how many; null where that is not known
 * @param percent the place reached, from 0 to 100, where pages have no numbers; null where it was not noted
 * @param minutes null where it was not noted
 */
@MappedEntity(value = "reading", schema = "study")
public record BookReading(
        @Id @GeneratedValue long id,
        long bookId,
        @Nullable Long readThroughId,
        LocalDate readOn,
        @Nullable Integer fromPage,
        @Nullable Integer toPage,
        @Nullable Integer pages,
        @Nullable Integer percent,
        @Nullable Integer minutes,
        String note,
        boolean sample,
        @Version int version) {

    /**
     * @param of the time the book was read that it is of
     * @param reached the furthest page that other readings speak of: who says how far they came began behind it
     */
    static BookReading of(long id, ReadThrough of, ReadingDraft draft, long reached, boolean sample, int version) {
        var from = draft.fromPage();
        var to = draft.toPage();
        var pages = draft.pages();
        if (from != null && to == null && pages != null) {
            to = from + pages - 1;
        } else if (from == null && to != null && pages != null && to >= pages) {
            from = to - pages + 1;
        } else if (from == null && to != null && pages == null && to > reached) {
            from = (int) reached + 1;
        }
        return new BookReading(
                id,
                of.bookId(),
                of.id(),
                draft.readOn(),
                from,
                to,
                from != null && to != null ? Integer.valueOf(to - from + 1) : pages,
                draft.percent(),
                draft.minutes(),
                draft.note(),
                sample,
                version);
    }
}
