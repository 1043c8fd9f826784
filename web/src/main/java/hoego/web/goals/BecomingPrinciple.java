package hoego.web.goals;

import hoego.goals.ClosingDraft;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a resolution became a principle.
 *
 * @param principleId of one that is there; null if only that it became one is noted
 */
@Introspected
record BecomingPrinciple(
        LocalDate day,
        @Size(max = 500) String reason,
        @Nullable Long principleId) {

    ClosingDraft closing() {
        return ClosingDraft.of(day, reason);
    }
}
