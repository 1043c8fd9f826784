package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something was given up, and why: an end with a reason is a result.
 *
 * @param assessment of a goal, 0 to 1; null where nobody judges that
 */
@Introspected
public record DroppingDraft(
        LocalDate day,
        @NotBlank @Size(max = 500) String reason,

        @Nullable @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 2)
        BigDecimal assessment) {

    /** The same as an end like any other. */
    public ClosingDraft closing() {
        return new ClosingDraft(day, reason, assessment);
    }
}
