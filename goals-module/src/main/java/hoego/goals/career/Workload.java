package hoego.goals.career;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a week of work was.
 *
 * @param week its Monday; no two are of the same
 * @param load 1 to 5
 * @param energy 1 to 5
 * @param onlyICanDo how many things nobody else can do; null where they were not counted
 */
@MappedEntity(schema = "goals")
public record Workload(
        @Id @GeneratedValue long id,
        LocalDate week,
        int load,
        int energy,
        @Nullable @MappedProperty("only_i_can_do") Integer onlyICanDo,
        String note,
        boolean sample,
        @Version int version) {

    /** From here on, a load is high. */
    public static final int HIGH = 4;

    static Workload of(WorkloadDraft draft, boolean sample) {
        return of(0, draft, sample, 0);
    }

    Workload with(WorkloadDraft draft, boolean isSample, int seen) {
        return of(id, draft, isSample, seen);
    }

    private static Workload of(long id, WorkloadDraft draft, boolean sample, int version) {
        return new Workload(
                id,
                Weeks.of(draft.week()),
                draft.load(),
                draft.energy(),
                draft.onlyICanDo(),
                draft.note(),
                sample,
                version);
    }

    public boolean isHigh() {
        return load >= HIGH;
    }

    /** Whether a draft has nothing new to say of the week. */
    public boolean says(WorkloadDraft draft) {
        return with(draft, sample, version).equals(this);
    }
}
