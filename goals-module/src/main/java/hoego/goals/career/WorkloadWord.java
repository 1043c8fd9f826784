package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What was said of a week, and whether the sample said it. */
@Introspected
public record WorkloadWord(
        @Min(1) @Max(5) int load,
        @Min(1) @Max(5) int energy,
        @Nullable @Min(0) @Max(99) Integer onlyICanDo,
        @Size(max = 500) String note,
        boolean sample) {}
