package hoego.blog;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A round as it stands at a moment.
 *
 * @param postTitle of what was handed in; empty if it is not kept here
 * @param draftedAt when the first draft of that was saved; null if nobody knows
 */
public record RoundStanding(
        Round round, String postTitle, @Nullable Instant draftedAt, RoundState state) {

    /**
     * @param paused whether a pause covers the day of the deadline
     */
    static RoundStanding of(
            Round round, Cohort cohort, String postTitle, @Nullable Instant draftedAt, boolean paused, Instant at) {
        return new RoundStanding(round, postTitle, draftedAt, state(round, cohort, paused, at));
    }

    private static RoundState state(Round round, Cohort cohort, boolean paused, Instant at) {
        if (round.isHandedIn() && !round.isLate()) {
            return RoundState.SUBMITTED;
        }
        if (round.excused() || (paused && (round.isHandedIn() || round.isOver(at)))) {
            return RoundState.EXCUSED;
        }
        if (round.isHandedIn()) {
            return RoundState.LATE;
        }
        if (!round.isOver(at)) {
            return RoundState.OPEN;
        }
        return !round.isTouched() && cohort.isEnteredAfter(round.dueOn()) ? RoundState.UNTOLD : RoundState.MISSED;
    }

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }

    /** From handing in to the deadline, negative where it was late; null if nobody knows. */
    public @Nullable Duration margin() {
        var at = round.submittedAt();
        return at == null ? null : Duration.between(at, round.deadline());
    }

    /** From the first draft to the deadline; null if nobody knows. */
    public @Nullable Duration lead() {
        return draftedAt == null || !round.isHandedIn() ? null : Duration.between(draftedAt, round.deadline());
    }
}
