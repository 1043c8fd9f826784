package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Stage}.
 *
 * @param interviewers one line each, as {@link Interviewer} reads them
 */
@Introspected
public record StageDraft(
        @Nullable LocalDate heldOn,
        StageKind kind,
        @Size(max = 300) String place,
        @Nullable StageOutcome outcome,
        @Size(max = 2000) String interviewers,
        @Size(max = 2000) String note) {

    public static StageDraft of(StageRow stage) {
        return new StageDraft(
                stage.heldOn(), stage.kind(), stage.place(), stage.outcome(), stage.written(), stage.note());
    }
}
