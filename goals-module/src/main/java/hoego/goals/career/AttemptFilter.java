package hoego.goals.career;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which attempts of an undertaking are wanted.
 *
 * @param words some text of it holds them, lower-cased; empty for all
 * @param outcome null for all
 * @param by the day by which they had begun; null for all
 */
public record AttemptFilter(
        String words,
        @Nullable AttemptOutcome outcome,
        @Nullable LocalDate by) {}
