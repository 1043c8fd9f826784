package hoego.blog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which posts are wanted.
 *
 * @param words title, tags, text, link or reason hold, lower-cased; empty for all
 * @param status null for all
 * @param tag empty for all
 * @param series all of it, whatever its case; empty for all
 * @param days in which they were published, or noted where they are not published
 * @param on the day on whose end they are looked at
 * @param timed the time in which a deadline lay that they were handed in for, their first draft known to the minute; null
 *     for all
 */
public record PostFilter(
        String words,
        @Nullable PostStatus status,
        String tag,
        String series,
        LocalDateRange days,
        LocalDate on,
        @Nullable LocalDateRange timed) {

    /** A day that all others come before: as things stand now. */
    public static final LocalDate NOW = LocalDate.of(9999, 12, 31);

    /** As a query is told of it: empty for all. */
    String statusName() {
        return status == null ? "" : status.name();
    }

    boolean isTimed() {
        return timed != null;
    }

    /** As a query is told of them: it heeds them only if there are some. */
    LocalDateRange timedDays() {
        return timed == null ? days : timed;
    }
}
