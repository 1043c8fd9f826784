package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What one enters to create or change an {@link Undertaking}. */
@Introspected
public record UndertakingDraft(
        @NotBlank @Size(max = 120) String title,
        @Size(max = 2000) String why,
        @Size(max = 2000) String outcome,
        @Nullable Long positionId) {

    public static UndertakingDraft of(Undertaking undertaking) {
        return new UndertakingDraft(
                undertaking.title(), undertaking.why(), undertaking.outcome(), undertaking.positionId());
    }
}
