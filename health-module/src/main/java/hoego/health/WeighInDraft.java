package hoego.health;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one enters to create or change a {@link WeighIn}. */
@Introspected
public record WeighInDraft(
        LocalDate measuredOn,

        @DecimalMin(WeighInDraft.LIGHTEST_KG) @DecimalMax(WeighInDraft.HEAVIEST_KG) @Digits(integer = 9, fraction = 3)
        BigDecimal weightKg,

        @Nullable
        @DecimalMin(WeighInDraft.LEANEST_PERCENT)
        @DecimalMax(WeighInDraft.FATTEST_PERCENT)
        @Digits(integer = 2, fraction = 1)
        BigDecimal bodyFatPercent,

        @Size(max = 500) String note) {

    public static final String LIGHTEST_KG = "1";
    public static final String HEAVIEST_KG = "999";
    public static final String LEANEST_PERCENT = "1";
    public static final String FATTEST_PERCENT = "80";

    public static WeighInDraft of(WeighIn weighIn) {
        return new WeighInDraft(weighIn.measuredOn(), weighIn.weightKg(), weighIn.bodyFatPercent(), weighIn.note());
    }
}
