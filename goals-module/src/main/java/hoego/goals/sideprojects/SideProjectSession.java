package hoego.goals.sideprojects;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;

/**
 * Time spent on a side project.
 *
 * @param minutes 1 to 1440
 * @param note what was done; empty if nothing is said
 */
@MappedEntity(schema = "goals")
public record SideProjectSession(
        @Id @GeneratedValue long id,
        long sideProjectId,
        LocalDate day,
        int minutes,
        String note,
        boolean sample,
        @Version int version) {

    static SideProjectSession of(long projectId, SideProjectSessionDraft draft, boolean sample) {
        return new SideProjectSession(0, projectId, draft.day(), draft.minutes(), draft.note(), sample, 0);
    }

    SideProjectSession with(SideProjectSessionDraft draft, int seen) {
        return new SideProjectSession(id, sideProjectId, draft.day(), draft.minutes(), draft.note(), false, seen);
    }
}
