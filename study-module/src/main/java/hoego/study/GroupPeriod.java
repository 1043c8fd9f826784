package hoego.study;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A study group and what it did in a period.
 *
 * @param meetings in the period that the owner was at
 */
@Introspected
public record GroupPeriod(
        long id,
        String name,
        LocalDate startedOn,
        Precision startedPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        String endReason,
        long meetings) {

    /** Whether it is known to be in a span of days when it ended. */
    public boolean hasEndedIn(LocalDateRange days) {
        return endedOn != null && endedPrecision != null && days.encloses(endedPrecision.around(endedOn));
    }
}
