package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What one enters to judge a goal that has ended.
 *
 * @param assessment how much of what was meant came of it, 0 to 1
 * @param reason the sentence that says why
 */
@Introspected
public record AssessmentDraft(
        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 2)
        BigDecimal assessment,

        @Size(max = 500) String reason) {}
