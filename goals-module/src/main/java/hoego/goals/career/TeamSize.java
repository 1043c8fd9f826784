package hoego.goals.career;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;

/**
 * How many people a team has since a day, oneself included.
 *
 * @param note what came with it
 */
@MappedEntity(schema = "goals")
public record TeamSize(
        @Id @GeneratedValue long id,
        long positionId,
        LocalDate day,
        int people,
        String note,
        boolean sample,
        @Version int version) {

    static TeamSize of(long positionId, TeamSizeDraft draft, boolean sample) {
        return new TeamSize(0, positionId, draft.day(), draft.people(), draft.note(), sample, 0);
    }

    TeamSize with(TeamSizeDraft draft, int seen) {
        return new TeamSize(id, positionId, draft.day(), draft.people(), draft.note(), false, seen);
    }
}
