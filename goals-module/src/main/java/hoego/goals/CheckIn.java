package hoego.goals;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a goal came to on a day.
 *
 * @param value of a measured goal; null for a habit, which was kept on the day
 */
@MappedEntity(schema = "goals")
public record CheckIn(
        @Id @GeneratedValue long id,
        long goalId,
        LocalDate day,
        @Nullable BigDecimal value,
        String note,
        boolean sample,
        @Version int version) {

    static CheckIn of(Goal goal, CheckInDraft draft, LocalDate day, boolean sample) {
        return new CheckIn(0, goal.id(), day, value(goal, draft), draft.note(), sample, 0);
    }

    CheckIn with(Goal goal, CheckInDraft draft, int seen) {
        var moved = draft.day() == null ? day : draft.day();
        return new CheckIn(id, goalId, moved, value(goal, draft), draft.note(), false, seen);
    }

    private static @Nullable BigDecimal value(Goal goal, CheckInDraft draft) {
        return goal.kind() == GoalKind.HABIT ? null : draft.value();
    }
}
