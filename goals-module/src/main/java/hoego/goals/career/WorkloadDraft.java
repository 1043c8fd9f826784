package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Workload}.
 *
 * @param week any day of it
 */
@Introspected
public record WorkloadDraft(
        LocalDate week,
        @Min(1) @Max(5) int load,
        @Min(1) @Max(5) int energy,
        @Nullable @Min(0) @Max(99) Integer onlyICanDo,
        @Size(max = 500) String note) {

    public static WorkloadDraft of(Workload workload) {
        return new WorkloadDraft(
                workload.week(), workload.load(), workload.energy(), workload.onlyICanDo(), workload.note());
    }

    /** With what was counted and noted before, where this leaves it out. */
    WorkloadDraft orElse(Workload before) {
        return new WorkloadDraft(
                week,
                load,
                energy,
                onlyICanDo == null ? before.onlyICanDo() : onlyICanDo,
                note.isEmpty() ? before.note() : note);
    }
}
