package hoego.goals;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;

/**
 * A day on which a habit was left out on purpose. It asks for nothing then.
 *
 * @param reason such as an illness; may be empty
 */
@MappedEntity(schema = "goals")
public record Skip(
        @Id @GeneratedValue long id,
        long goalId,
        LocalDate day,
        String reason,
        boolean sample,
        @Version int version) {

    static Skip of(Goal goal, LocalDate day, String reason, boolean sample) {
        return new Skip(0, goal.id(), day, reason, sample, 0);
    }

    Skip with(SkipDraft draft, int seen) {
        return new Skip(id, goalId, draft.day() == null ? day : draft.day(), draft.reason(), false, seen);
    }
}
