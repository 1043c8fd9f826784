package hoego.goals;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step towards a goal.
 *
 * @param due null where the end of the goal is soon enough
 * @param doneOn null while it is to be done
 */
@MappedEntity(schema = "goals")
public record Milestone(
        @Id @GeneratedValue long id,
        long goalId,
        String title,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn,
        boolean sample,
        @Version int version) {

    static Milestone of(long goalId, MilestoneDraft draft, boolean sample) {
        return new Milestone(0, goalId, draft.title(), draft.due(), draft.doneOn(), sample, 0);
    }

    Milestone with(MilestoneDraft draft, int seen) {
        return new Milestone(id, goalId, draft.title(), draft.due(), draft.doneOn(), false, seen);
    }

    /** The first day counts: doing it twice changes nothing. */
    Milestone done(LocalDate day) {
        return isDone() ? this : new Milestone(id, goalId, title, due, day, false, version);
    }

    Milestone undone() {
        return new Milestone(id, goalId, title, due, null, false, version);
    }

    public boolean isDone() {
        return doneOn != null;
    }

    /** Whether it was done by the end of a day; of any day, if there is none. */
    public boolean isDoneBy(@Nullable LocalDate day) {
        return doneOn != null && (day == null || !doneOn.isAfter(day));
    }

    public boolean isOverdue(LocalDate day) {
        return !isDone() && due != null && due.isBefore(day);
    }
}
