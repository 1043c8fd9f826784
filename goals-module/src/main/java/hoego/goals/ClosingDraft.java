package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something came to its end, and what there is to say about it.
 *
 * @param assessment of a goal, how much of what was meant came of it, 0 to 1; null where nobody judges that
 */
@Introspected
public record ClosingDraft(
        LocalDate day,
        @Size(max = 500) String reason,

        @Nullable @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 2)
        BigDecimal assessment) {

    /** The end of what is not judged by a figure. */
    public static ClosingDraft of(LocalDate day, String reason) {
        return new ClosingDraft(day, reason, null);
    }
}
