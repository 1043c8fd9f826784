package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What one enters to end a {@link StudyGroup} on purpose. */
@Introspected
public record GroupEndDraft(
        LocalDate endedOn, @Size(max = 500) String endReason) {}
