package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A position with how large its team was last.
 *
 * @param people in the team on the last day that is known; null if none is
 */
@Introspected
public record PositionStanding(
        long id,
        String functionHired,
        String functionUnderstood,
        String employer,
        String team,
        String domain,
        LocalDate startedOn,
        Precision startedPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        String note,
        @Nullable Integer people,
        boolean sample) {

    /** What it is called: as it is understood, else as it was hired for. */
    public String function() {
        return functionUnderstood.isEmpty() ? functionHired : functionUnderstood;
    }

    /** The time in which it began. */
    public LocalDateRange start() {
        return startedPrecision.around(startedOn);
    }
}
