package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Skip}.
 *
 * @param day the day on which it is sent, if left out
 */
@Introspected
public record SkipDraft(
        @Nullable LocalDate day, @Size(max = 500) String reason) {

    public static SkipDraft of(Skip skip) {
        return new SkipDraft(skip.day(), skip.reason());
    }
}
