package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A worry with what was done about it.
 *
 * @param goalTitle of the goal it became; empty if it became none
 * @param actions how many there were
 */
@Introspected
public record WorryStanding(
        long id,
        String area,
        String words,
        LocalDate day,
        Precision precision,
        @Nullable WorryAnswer answer,
        @Nullable LocalDate answeredOn,
        @Nullable Long goalId,
        String goalTitle,
        int actions,
        boolean sample) {

    /** How a worry stands. */
    public enum State {
        OPEN,
        /** Something was done about it. */
        ACTED,
        GOAL,
        LET_GO
    }

    public State state() {
        return switch (answer) {
            case null -> actions > 0 ? State.ACTED : State.OPEN;
            case GOAL -> State.GOAL;
            case LET_GO -> State.LET_GO;
        };
    }
}
