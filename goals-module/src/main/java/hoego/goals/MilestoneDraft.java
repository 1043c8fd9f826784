package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one enters to create or change a {@link Milestone}. */
@Introspected
public record MilestoneDraft(
        @NotBlank @Size(max = 120) String title,
        @Nullable LocalDate due,
        @Nullable LocalDate doneOn) {

    public static MilestoneDraft of(Milestone milestone) {
        return new MilestoneDraft(milestone.title(), milestone.due(), milestone.doneOn());
    }
}
