package hoego.goals;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What counts for a goal on a day instead of what its source says.
 *
 * @param measure that is corrected; once another feeds the goal, it counts for nothing
 * @param value in the unit of the source
 * @param said what the source said when it was corrected; null for nothing
 */
@MappedEntity(schema = "goals")
public record Correction(
        @Id @GeneratedValue long id,
        long goalId,
        String measure,
        LocalDate day,
        BigDecimal value,
        @Nullable BigDecimal said,
        String reason,
        boolean sample,
        @Version int version) {

    static Correction of(Goal goal, CorrectionDraft draft, @Nullable BigDecimal said, boolean sample) {
        return new Correction(
                0, goal.id(), goal.measure(), draft.day(), draft.value(), said, draft.reason(), sample, 0);
    }

    Correction with(CorrectionDraft draft, @Nullable BigDecimal saysNow, int seen) {
        return new Correction(id, goalId, measure, draft.day(), draft.value(), saysNow, draft.reason(), false, seen);
    }
}
