package hoego.study.interviews;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The last stage of an interview that is not over.
 *
 * @param heldOn null while its day is not fixed
 * @param outcome null while there is nothing to say about it
 */
public record WaitingStage(
        long interviewId,
        String post,
        String company,
        StageKind kind,
        @Nullable LocalDate heldOn,
        @Nullable StageOutcome outcome) {

    static final int SOON_DAYS = 3;
    private static final int LONG_DAYS = 14;

    /** Whether it is today or on one of the next three days. */
    public boolean isSoon(LocalDate day) {
        return heldOn != null
                && !heldOn.isBefore(day)
                && !heldOn.isAfter(day.plusDays(SOON_DAYS))
                && (outcome == null || outcome == StageOutcome.WAITING_FOR_ME);
    }

    public boolean isWaitingForMe(LocalDate day) {
        return outcome == StageOutcome.WAITING_FOR_ME && !isSoon(day);
    }

    /** Whether they have kept silent for two weeks. */
    public boolean isWaitingForThemLong(LocalDate day) {
        return outcome == StageOutcome.WAITING_FOR_THEM && daysSince(day) >= LONG_DAYS;
    }

    /** How many days it has been; 0 where it has no day. */
    public long daysSince(LocalDate day) {
        return heldOn == null ? 0 : ChronoUnit.DAYS.between(heldOn, day);
    }
}
