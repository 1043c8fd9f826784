package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What one enters to create or change a {@link PrincipleUse}. */
@Introspected
public record PrincipleUseDraft(
        LocalDate day,
        PrincipleOutcome outcome,
        @Size(max = MOST_LETTERS) String example) {

    public static final int MOST_LETTERS = 1_000;

    public static PrincipleUseDraft of(PrincipleUse use) {
        return new PrincipleUseDraft(use.day(), use.outcome(), use.example());
    }
}
