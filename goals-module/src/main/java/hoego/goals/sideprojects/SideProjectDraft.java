package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one enters to change a {@link SideProject}. */
@Introspected
public record SideProjectDraft(
        @NotBlank @Size(max = 120) String title,
        @Size(max = 300) String what,
        @Size(max = 300) String part,

        @Nullable @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 1)
        BigDecimal hoursPerWeek,

        @Size(max = 1000) String question,
        boolean wanted) {

    public static SideProjectDraft of(SideProject project) {
        return new SideProjectDraft(
                project.title(),
                project.what(),
                project.part(),
                project.hoursPerWeek(),
                project.question(),
                project.wanted());
    }
}
