package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link CheckIn}.
 *
 * @param day the day on which it is sent, if left out
 * @param value of a measured goal; a habit has none
 */
@Introspected
public record CheckInDraft(
        @Nullable LocalDate day,
        @Nullable @Digits(integer = 11, fraction = 3) BigDecimal value,
        @Size(max = 500) String note) {

    public static CheckInDraft of(CheckIn checkIn) {
        return new CheckInDraft(checkIn.day(), checkIn.value(), checkIn.note());
    }
}
