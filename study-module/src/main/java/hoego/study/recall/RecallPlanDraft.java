package hoego.study.recall;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What one enters to change the {@link RecallPlan}. */
@Introspected
public record RecallPlanDraft(
        @Min(70) @Max(97) int retentionPercent,
        @Min(0) @Max(999) int newPerDay,
        @Min(1) @Max(9_999) int recallsPerDay,
        boolean fuzz,
        @Min(2) @Max(99) int leechLapses) {

    public static RecallPlanDraft of(RecallPlan plan) {
        return new RecallPlanDraft(
                plan.retentionPercent(), plan.newPerDay(), plan.recallsPerDay(), plan.fuzz(), plan.leechLapses());
    }
}
