package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What one enters to give a post up. */
@Introspected
public record DropDraft(
        LocalDate droppedOn, @Size(max = 500) String reason) {}
