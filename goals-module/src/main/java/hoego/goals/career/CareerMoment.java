package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day at work.
 *
 * @param at when it was written down
 * @param kind of record; the end of one that lasts is told as {@code position-end}, {@code attempt-end}
 * @param pageId the record on whose page it stands
 * @param note what was noted with it, or what it belongs to
 * @param value a figure it holds; null if it has none
 * @param detail the outcome, or whether it was kept
 */
@Introspected
public record CareerMoment(
        LocalDate day,
        Instant at,
        String kind,
        long id,
        long pageId,
        String title,
        String note,
        @Nullable BigDecimal value,
        String detail) {

    /** The place of a moment in their order: newest day first, then entry, kind and id. */
    public record Place(LocalDate day, Instant at, String kind, long id) {

        /** Before all of them. */
        static final Place TOP = new Place(LocalDate.of(9999, 12, 31), Instant.EPOCH, "", 0);
    }
}
