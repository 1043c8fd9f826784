package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link WorryAction}.
 *
 * @param day any day of what is known
 * @param precision how exactly the day is known: as a day, if left out
 */
@Introspected
public record WorryActionDraft(
        @NotBlank @Size(max = 300) String what,
        LocalDate day,
        @Nullable Precision precision) {

    public static WorryActionDraft of(WorryAction action) {
        return new WorryActionDraft(action.what(), action.day(), action.precision());
    }
}
