package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Stage}.
 *
 * @param outcomeOn the day the outcome was told; means nothing without one
 * @param interviewers one line each, as {@link Interviewer} reads them
 */
@Introspected
public record StageDraft(
        @Nullable LocalDate heldOn,
        StageKind kind,
        @Size(max = 300) String place,
        @Nullable StageOutcome outcome,
        @Nullable LocalDate outcomeOn,
        @Size(max = 2000) String interviewers,
        @Size(max = 2000) String note) {

    public static StageDraft of(StageRow stage) {
        return new StageDraft(
                stage.heldOn(),
                stage.kind(),
                stage.place(),
                stage.outcome(),
                stage.outcomeOn(),
                stage.written(),
                stage.note());
    }

    /** One that was held on a day, of which no more is known yet. */
    public static StageDraft held(LocalDate day, StageKind kind, String interviewers) {
        return new StageDraft(day, kind, "", null, null, interviewers, "");
    }

    /** The same, held on another day and by others. */
    public StageDraft on(LocalDate day, String others) {
        return new StageDraft(day, kind, place, outcome, outcomeOn, others, note);
    }

    /** The same, with its outcome told on a day. */
    public StageDraft toldOn(LocalDate day) {
        return new StageDraft(heldOn, kind, place, outcome, day, interviewers, note);
    }

    /** The same, with an outcome that was told on a day. */
    public StageDraft told(StageOutcome what, LocalDate day) {
        return new StageDraft(heldOn, kind, place, what, day, interviewers, note);
    }

    /** Whether nothing came of it before it was held. One may withdraw, and be waited for, before that. */
    public boolean isInOrder() {
        return (outcome != StageOutcome.PASSED && outcome != StageOutcome.NOT_PASSED)
                || heldOn == null
                || outcomeOn == null
                || !outcomeOn.isBefore(heldOn);
    }
}
