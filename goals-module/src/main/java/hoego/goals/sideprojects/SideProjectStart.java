package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create a {@link SideProject} with its first step.
 *
 * @param begunAs the first step
 * @param day any day of what is known of it
 * @param precision how exactly the day is known: as a day, if left out
 */
@Introspected
public record SideProjectStart(
        @NotBlank @Size(max = 120) String title,
        Beginning begunAs,
        LocalDate day,
        @Nullable Precision precision,
        @Size(max = 300) String what,
        @Size(max = 300) String part,

        @Nullable @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 1)
        BigDecimal hoursPerWeek,

        @Size(max = 1000) String question,
        boolean wanted) {

    /** A project of which there is no more than its name. */
    public static SideProjectStart named(String title, Beginning begunAs, LocalDate day) {
        return new SideProjectStart(title, begunAs, day, null, "", "", null, "", false);
    }

    SideProjectDraft project() {
        return new SideProjectDraft(title, what, part, hoursPerWeek, question, wanted);
    }

    SideProjectStepDraft step() {
        return new SideProjectStepDraft(begunAs.step(), day, precision, List.of(), "", null, "");
    }
}
