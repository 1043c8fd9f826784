package hoego.web.goals;

import hoego.goals.Correction;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a goal that is fed by a measure.
 *
 * @param value that counts
 * @param said what its source says; null for nothing
 * @param correction null where the owner did not correct it
 */
public record FedDay(
        LocalDate day,
        BigDecimal value,
        @Nullable BigDecimal said,
        @Nullable Correction correction) {}
