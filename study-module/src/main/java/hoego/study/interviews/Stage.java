package hoego.study.interviews;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A step of an interview.
 *
 * @param heldOn null while the day is not fixed
 * @param heldAt the time of day where it is held; null if it is not known, or the day is not fixed
 * @param minutes how long it takes; null if it is not known
 * @param place where it is, or a link
 * @param outcome null while there is nothing to say about it
 * @param outcomeOn the day it was told; null if it was on the day of the stage, or is not known
 * @param prepared what one means to ask and say, as Markdown
 */
@MappedEntity(schema = "study")
public record Stage(
        @Id @GeneratedValue long id,
        long interviewId,
        @Nullable LocalDate heldOn,
        @Nullable LocalTime heldAt,
        @Nullable Integer minutes,
        StageKind kind,
        String place,
        @Nullable StageOutcome outcome,
        @Nullable LocalDate outcomeOn,
        String prepared,
        String note,
        boolean sample,
        @Version int version) {

    static Stage of(long interviewId, StageDraft draft, boolean sample) {
        return of(0, interviewId, draft, sample, 0);
    }

    Stage with(StageDraft draft, int seen) {
        return of(id, interviewId, draft, false, seen);
    }

    private static Stage of(long id, long interviewId, StageDraft draft, boolean sample, int version) {
        return new Stage(
                id,
                interviewId,
                draft.heldOn(),
                draft.heldAt(),
                draft.minutes(),
                draft.kind(),
                draft.place(),
                draft.outcome(),
                draft.outcome() == null ? null : draft.outcomeOn(),
                draft.prepared(),
                draft.note(),
                sample,
                version);
    }
}
