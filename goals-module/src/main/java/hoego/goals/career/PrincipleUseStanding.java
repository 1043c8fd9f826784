package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * A use with the principle it is of.
 *
 * @param number of the principle
 * @param words of the principle
 */
@Introspected
public record PrincipleUseStanding(
        long id,
        long principleId,
        int number,
        String words,
        LocalDate day,
        PrincipleOutcome outcome,
        String example,
        boolean sample) {}
