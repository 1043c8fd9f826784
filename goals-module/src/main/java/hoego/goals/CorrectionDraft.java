package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What one enters to create or change a {@link Correction}; it says why. */
@Introspected
public record CorrectionDraft(
        LocalDate day,
        @Digits(integer = 11, fraction = 3) BigDecimal value,
        @NotBlank @Size(max = 500) String reason) {

    public static CorrectionDraft of(Correction correction) {
        return new CorrectionDraft(correction.day(), correction.value(), correction.reason());
    }
}
