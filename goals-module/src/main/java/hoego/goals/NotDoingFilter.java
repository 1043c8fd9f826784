package hoego.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of what is not done is wanted; what is empty or null does not narrow.
 *
 * @param words its texts hold them, lower-cased
 * @param start it was decided on this day or later
 * @param end it was decided before this day
 * @param day the day on which it stood like this
 */
public record NotDoingFilter(
        String words,
        String area,
        @Nullable NotDoingKind kind,
        @Nullable NotDoingState state,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        LocalDate day) {}
