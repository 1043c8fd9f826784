package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Worry}.
 *
 * @param day any day of what is known
 * @param precision how exactly the day is known: as a day, if left out
 */
@Introspected
public record WorryDraft(
        @Pattern(regexp = "[a-z]{1,20}(-[a-z]{1,20}){0,2}") String area,
        @NotBlank @Size(max = 300) String words,
        LocalDate day,
        @Nullable Precision precision) {

    public static WorryDraft of(Worry worry) {
        return new WorryDraft(worry.area(), worry.words(), worry.day(), worry.precision());
    }
}
