package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A worry with what was done about it.
 *
 * @param answerId of the goal, action or principle that answers it; null if none does
 * @param answerWords what that says; empty if there is none
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
        @Nullable Long answerId,
        String answerWords,
        int actions,
        boolean sample) {

    /** How a worry stands. */
    public enum State {
        OPEN,
        /** Something was done about it. */
        ACTED,
        GOAL,
        /** What was done was the answer. */
        ACTION,
        PRINCIPLE,
        LET_GO
    }

    public State state() {
        return switch (answer) {
            case null -> actions > 0 ? State.ACTED : State.OPEN;
            case GOAL -> State.GOAL;
            case ACTION -> State.ACTION;
            case PRINCIPLE -> State.PRINCIPLE;
            case LET_GO -> State.LET_GO;
        };
    }
}
