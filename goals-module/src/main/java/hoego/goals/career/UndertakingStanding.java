package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking with what its attempts came to.
 *
 * @param position what the position is called that it belongs to; empty if it belongs to none
 * @param startedOn when the first attempt began; null if there is none
 * @param endedOn when the latest attempt ended; null while it runs, and if there is none
 */
@Introspected
public record UndertakingStanding(
        long id,
        String title,
        String why,
        String outcome,
        @Nullable Long positionId,
        String position,
        int attempts,
        UndertakingState state,
        @Nullable LocalDate startedOn,
        @Nullable Precision startedPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        boolean sample) {}
