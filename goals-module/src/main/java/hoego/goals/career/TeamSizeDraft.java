package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What one enters to create or change a {@link TeamSize}. */
@Introspected
public record TeamSizeDraft(
        LocalDate day,
        @Min(1) @Max(9999) int people,
        @Size(max = 500) String note) {

    public static TeamSizeDraft of(TeamSize size) {
        return new TeamSizeDraft(size.day(), size.people(), size.note());
    }
}
