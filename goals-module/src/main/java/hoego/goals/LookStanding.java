package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A look at what is not done.
 *
 * @param goalTitle of the goal as which it was taken up; empty if as none
 */
@Introspected
public record LookStanding(
        long id,
        LocalDate day,
        LookOutcome outcome,
        @Nullable LocalDate nextOn,
        String note,
        @Nullable Long goalId,
        String goalTitle) {}
