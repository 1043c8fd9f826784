package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is not done, as it stood on a day.
 *
 * @param principleNumber null if there is no principle behind it, or it is gone
 * @param principleWords as it says now; as it said then where it is gone; empty if there was none
 * @param reviewOn the day to look at it again; null if there is none
 * @param since the day of the latest look, else of the decision
 * @param looks how often it was looked at again
 */
@Introspected
public record NotDoingStanding(
        long id,
        NotDoingKind kind,
        String what,
        String area,
        LocalDate decidedOn,
        String toWhom,
        @Nullable Long principleId,
        @Nullable Integer principleNumber,
        String principleWords,
        String reason,
        NotDoingState state,
        @Nullable LocalDate reviewOn,
        LocalDate since,
        int looks,
        boolean sample) {

    public boolean isEnded() {
        return state.isEnd();
    }
}
