package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Stage}.
 *
 * @param heldAt the time of day where it is held; means nothing without a day
 * @param outcomeOn the day the outcome was told; means nothing without one
 * @param interviewers one line each, as {@link Interviewer} reads them
 */
@Introspected
public record StageDraft(
        @Nullable LocalDate heldOn,
        @Nullable LocalTime heldAt,
        @Nullable @Min(1) @Max(1440) Integer minutes,
        StageKind kind,
        @Size(max = 300) String place,
        @Nullable StageOutcome outcome,
        @Nullable LocalDate outcomeOn,
        @Size(max = 2000) String interviewers,
        @Size(max = 10_000) String prepared,
        @Size(max = 2000) String note) {

    public static StageDraft of(StageRow stage) {
        return new StageDraft(
                stage.heldOn(),
                stage.heldAt(),
                stage.minutes(),
                stage.kind(),
                stage.place(),
                stage.outcome(),
                stage.outcomeOn(),
                stage.written(),
                stage.prepared(),
                stage.note());
    }

    /** One that was held on a day, of which no more is known yet. */
    public static StageDraft held(LocalDate day, StageKind kind, String interviewers) {
        return new StageDraft(day, null, null, kind, "", null, null, interviewers, "", "");
    }

    /** The same, held on another day and by others. */
    public StageDraft on(LocalDate day, String others) {
        return new StageDraft(day, heldAt, minutes, kind, place, outcome, outcomeOn, others, prepared, note);
    }

    /** The same, with its outcome told on a day. */
    public StageDraft toldOn(LocalDate day) {
        return told(outcome, day);
    }

    /** The same, with what was told of it on a day; nothing where both are null. */
    public StageDraft told(@Nullable StageOutcome what, @Nullable LocalDate day) {
        return new StageDraft(heldOn, heldAt, minutes, kind, place, what, day, interviewers, prepared, note);
    }

    /** The same, with what was prepared for it. */
    public StageDraft prepared(String words) {
        return new StageDraft(heldOn, heldAt, minutes, kind, place, outcome, outcomeOn, interviewers, words, note);
    }

    /** Whether a time of day is that of a day. */
    public boolean isTimed() {
        return heldAt == null || heldOn != null;
    }

    /** Whether nothing came of it that nobody can know by a day. One may withdraw, and be waited for, before it is held. */
    public boolean isToldBy(LocalDate today) {
        return !isDecided() || heldOn == null || !heldOn.isAfter(today);
    }

    private boolean isDecided() {
        return outcome == StageOutcome.PASSED || outcome == StageOutcome.NOT_PASSED;
    }

    /** Whether nothing came of it before it was held. One may withdraw, and be waited for, before that. */
    public boolean isInOrder() {
        return !isDecided() || heldOn == null || outcomeOn == null || !outcomeOn.isBefore(heldOn);
    }
}
