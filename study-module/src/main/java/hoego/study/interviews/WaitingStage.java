package hoego.study.interviews;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The last stage of an interview that is not over.
 *
 * @param heldOn null while its day is not fixed
 * @param heldAt the time of day as {@code 14:00}; empty where it is not known
 * @param outcome null while there is nothing to say about it
 * @param daysWaiting since that was told
 * @param isPrepared whether there are questions prepared for it
 */
public record WaitingStage(
        long id,
        long interviewId,
        String post,
        String company,
        StageKind kind,
        @Nullable LocalDate heldOn,
        String heldAt,
        @Nullable StageOutcome outcome,
        int daysWaiting,
        boolean isPrepared) {

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
    public boolean isWaitingForThemLong() {
        return outcome == StageOutcome.WAITING_FOR_THEM && daysWaiting >= LONG_DAYS;
    }

    /** In how many days it is; 0 where it has no day. */
    public long daysUntil(LocalDate day) {
        return heldOn == null ? 0 : ChronoUnit.DAYS.between(day, heldOn);
    }
}
