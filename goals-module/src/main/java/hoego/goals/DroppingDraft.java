package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When something was given up, and why: an end with a reason is a result. */
@Introspected
public record DroppingDraft(
        LocalDate day, @NotBlank @Size(max = 500) String reason) {}
