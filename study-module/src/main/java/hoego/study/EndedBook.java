package hoego.study;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/** A book that was finished or stopped, and what was written about it. */
@Introspected
public record EndedBook(
        long id,
        String title,
        BookOutcome outcome,
        LocalDate endedOn,
        Precision endedPrecision,
        String reason,
        boolean noted) {

    /** Whether it is known to be in a span of days when it ended. */
    public boolean hasEndedIn(LocalDateRange days) {
        return days.encloses(endedPrecision.around(endedOn));
    }
}
