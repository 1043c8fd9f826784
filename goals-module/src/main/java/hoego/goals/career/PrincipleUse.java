package hoego.goals.career;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;

/**
 * A day on which a principle was kept or broken.
 *
 * @param example of it, word for word; empty if there is none
 */
@MappedEntity(schema = "goals")
public record PrincipleUse(
        @Id @GeneratedValue long id,
        long principleId,
        LocalDate day,
        PrincipleOutcome outcome,
        String example,
        boolean sample,
        @Version int version) {

    static PrincipleUse of(long principleId, PrincipleUseDraft draft, boolean sample) {
        return new PrincipleUse(0, principleId, draft.day(), draft.outcome(), draft.example(), sample, 0);
    }

    PrincipleUse with(PrincipleUseDraft draft, int seen) {
        return new PrincipleUse(id, principleId, draft.day(), draft.outcome(), draft.example(), false, seen);
    }
}
