package hoego.study;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which books are wanted.
 *
 * @param words their texts hold, lower-cased; empty for all
 * @param status null for all
 * @param days on which they were begun, read or ended; for those that ended, within which they did. Null for ever
 */
public record BookFilter(
        String words, @Nullable BookStatus status, @Nullable LocalDateRange days) {}
