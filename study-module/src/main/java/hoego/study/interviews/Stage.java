package hoego.study.interviews;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of an interview.
 *
 * @param heldOn null while the day is not fixed
 * @param place where it is, or a link
 * @param outcome null while there is nothing to say about it
 * @param outcomeOn the day it was told; null if it was on the day of the stage, or is not known
 */
@MappedEntity(schema = "study")
public record Stage(
        @Id @GeneratedValue long id,
        long interviewId,
        @Nullable LocalDate heldOn,
        StageKind kind,
        String place,
        @Nullable StageOutcome outcome,
        @Nullable LocalDate outcomeOn,
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
                draft.kind(),
                draft.place(),
                draft.outcome(),
                draft.outcome() == null ? null : draft.outcomeOn(),
                draft.note(),
                sample,
                version);
    }
}
