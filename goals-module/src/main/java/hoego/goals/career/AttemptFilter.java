package hoego.goals.career;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which attempts of an undertaking are wanted.
 *
 * @param words some text of it holds them, lower-cased; empty for all
 * @param outcome null for all
 * @param days on some of which they ran, as far as is known; null for all
 * @param by the day by which they had begun; null for all
 */
public record AttemptFilter(
        String words,
        @Nullable AttemptOutcome outcome,
        @Nullable LocalDateRange days,
        @Nullable LocalDate by) {

    /** All of them. */
    public static AttemptFilter all() {
        return new AttemptFilter("", null, null, null);
    }
}
