package hoego.study;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record of any kind, as far as it takes to tell of it.
 *
 * @param kind such as {@code meeting}, or {@code book-end}
 * @param pageId the record on whose page it stands
 * @param day null for what has none, or is known only roughly
 * @param at when it was written down
 * @param title of the book or group; the role of a member
 * @param parent the group of a member, the author of a book; else empty
 * @param toPage the last page of a reading
 * @param detail topics of a meeting, the outcome of a book, the percent reached in a reading, the place of a quote
 * @param note everything that was written beside it
 */
@Introspected
public record StudyMoment(
        String kind,
        long id,
        long pageId,
        @Nullable LocalDate day,
        Instant at,
        String title,
        String parent,
        @Nullable Integer pages,
        @Nullable Integer toPage,
        @Nullable Integer minutes,
        String detail,
        String note) {

    /** The place of a moment among all, which descend by day, then entry, then kind, then id. */
    public record Place(LocalDate day, Instant at, String kind, long id) {}
}
