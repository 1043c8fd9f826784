package hoego.study.interviews;

import static java.time.temporal.ChronoUnit.DAYS;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interview with where it stands.
 *
 * @param lastKind of its last stage; null if it has none
 * @param lastOn the day of that; null if it has none
 * @param lastStage its id; 0 if it has none
 * @param lastVersion of that stage
 * @param lastToldOn the day its outcome was told, as far as that is known
 * @param stages how many it has
 * @param questions how many were asked there
 * @param takeaways how many things it taught
 */
@Introspected
public record InterviewRow(
        long id,
        String company,
        String post,
        String domain,
        InterviewPurpose purpose,
        String felt,
        String followUp,
        boolean sample,
        @Nullable StageKind lastKind,
        @Nullable LocalDate lastOn,
        @Nullable StageOutcome lastOutcome,
        long lastStage,
        int lastVersion,
        @Nullable LocalDate lastToldOn,
        int stages,
        int questions,
        int takeaways) {

    public InterviewStatus status() {
        return InterviewStatus.of(lastKind, lastOutcome);
    }

    /** How many days somebody has been waited for; 0 while nobody is, or since when is not known. */
    public long daysWaiting(LocalDate day) {
        return status().isWaiting() && lastToldOn != null ? Math.max(0, DAYS.between(lastToldOn, day)) : 0;
    }

    /** Whether its last stage is of a day that is still to come, or has none. */
    public boolean isAhead(LocalDate day) {
        return lastOn == null || lastOn.isAfter(day);
    }
}
