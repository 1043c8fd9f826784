package hoego.goals.sideprojects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which steps are wanted; what is empty, null or 0 does not narrow.
 *
 * @param projectId of the side project they belong to
 * @param words that its texts hold, lower-cased
 * @param days in which all that is known of its date lies
 * @param by the last day on which they may have been taken
 */
public record StepFilter(
        long projectId,
        String words,
        @Nullable StepKind kind,
        @Nullable LocalDateRange days,
        @Nullable LocalDate by) {

    /** All of a project. */
    public static StepFilter of(long projectId) {
        return new StepFilter(projectId, "", null, null, null);
    }
}
