package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interview with where it stands.
 *
 * @param lastKind of its last stage; null if it has none
 * @param lastOn the day of that; null if it has none
 * @param stages how many it has
 * @param questions how many were asked there
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
        int stages,
        int questions) {

    public InterviewStatus status() {
        return InterviewStatus.of(lastKind, lastOutcome);
    }
}
