package hoego.blog;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A round as it stands at a moment.
 *
 * @param postTitle of what was handed in; empty if it is not kept here
 * @param draftedAt when the first draft of that was saved; null if nobody knows, or not before it was handed in
 * @param paused whether a pause covers the day of the deadline
 */
public record RoundStanding(
        Round round, String postTitle, @Nullable Instant draftedAt, boolean paused, RoundState state) {

    /**
     * @param paused whether a pause covers the day of the deadline
     */
    static RoundStanding of(
            Round round, Cohort cohort, String postTitle, @Nullable Instant draftedAt, boolean paused, Instant at) {
        var begun = draftedAt != null && isBegunAfter(round, cohort, draftedAt) ? null : draftedAt;
        return new RoundStanding(round, postTitle, begun, paused, state(round, cohort, paused, at));
    }

    /** Whether a draft was begun after the round was handed in; where nobody knows the time of that, by the day. */
    private static boolean isBegunAfter(Round round, Cohort cohort, Instant draftedAt) {
        var on = round.submittedOn();
        var at = round.submittedAt();
        return at == null
                ? on != null
                        && draftedAt.atZone(round.zone(cohort)).toLocalDate().isAfter(on)
                : draftedAt.isAfter(at);
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
        return !round.isTouched() && cohort.isEnteredAfter(round.deadline()) ? RoundState.UNTOLD : RoundState.MISSED;
    }

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }

    /** What it costs, by the rules it was due under. */
    public BigDecimal fine() {
        return switch (state) {
            case MISSED -> round.fineMissed();
            case LATE -> round.fineLate();
            case SUBMITTED, UNTOLD, EXCUSED, OPEN -> BigDecimal.ZERO;
        };
    }

    /** Whether the rules of the cohort say another fine by now. */
    public boolean hasFinesOfItsOwn(Cohort cohort) {
        return round.fineMissed().compareTo(cohort.fineMissed()) != 0
                || round.fineLate().compareTo(cohort.fineLate()) != 0;
    }

    /** Whether it is excused on purpose, and would not be without. */
    public boolean isExcusedByHand() {
        return state == RoundState.EXCUSED && !paused;
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
