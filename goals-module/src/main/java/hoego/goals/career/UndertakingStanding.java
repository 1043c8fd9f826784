package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking with what its attempts had come to on a day.
 *
 * @param position what the position is called that it belongs to; empty if it belongs to none
 * @param startedOn when the first attempt began; null if there is none
 * @param endedOn when the latest attempt ended; null while it runs, and if there is none
 * @param triedLater whether an attempt began after the day: what is said to have come of it is not of that day
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
        boolean triedLater,
        boolean sample) {

    /** Whether there is nothing under way and nothing to be tried first: what came of it is known. */
    public boolean isOver() {
        return switch (state) {
            case AHEAD, RUNNING -> false;
            case REACHED, NOT_REACHED, GIVEN_UP -> true;
        };
    }
}
