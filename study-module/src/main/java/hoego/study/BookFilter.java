package hoego.study;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which books are wanted.
 *
 * @param words their texts hold, lower-cased; empty for all
 * @param status null for all
 * @param days on which they were begun, read or ended; those that are to have ended did so within them, whether or not they
 *     were begun anew since. Null for ever, as they stand now
 * @param tag lower-cased; empty for all
 * @param rating the least one; null for all
 */
public record BookFilter(
        String words,
        @Nullable BookStatus status,
        @Nullable LocalDateRange days,
        String tag,
        @Nullable BigDecimal rating,
        BookOrder order) {

    /** Without tag and rating, the latest first. */
    public BookFilter(String words, @Nullable BookStatus status, @Nullable LocalDateRange days) {
        this(words, status, days, "", null, BookOrder.LATEST);
    }
}
