package hoego.goals.career;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which undertakings are wanted.
 *
 * @param words its texts or those of an attempt hold them, lower-cased; empty for all
 * @param state as of the day; null for all
 * @param days on some of which an attempt ran, as far as is known; null for all, also those without an attempt
 * @param day as of which they stand
 */
public record UndertakingFilter(
        String words,
        @Nullable UndertakingState state,
        @Nullable LocalDateRange days,
        LocalDate day) {}
