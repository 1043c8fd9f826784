package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link WorryAction}.
 *
 * @param day any day of what is known
 * @param precision how exactly the day is known: as a day, if left out
 * @param minutes how long it took
 */
@Introspected
public record WorryActionDraft(
        @NotBlank @Size(max = 300) String what,
        LocalDate day,
        @Nullable Precision precision,
        @Nullable @Min(1) @Max(MOST_MINUTES) Integer minutes) {

    /** What is known only as a year may have taken many days. */
    public static final int MOST_MINUTES = 60_000;

    public static WorryActionDraft of(WorryAction action) {
        return new WorryActionDraft(action.what(), action.day(), action.precision(), action.minutes());
    }
}
