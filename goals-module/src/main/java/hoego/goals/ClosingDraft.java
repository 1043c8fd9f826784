package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When something came to its end, and what there is to say about it. */
@Introspected
public record ClosingDraft(LocalDate day, @Size(max = 500) String reason) {}
