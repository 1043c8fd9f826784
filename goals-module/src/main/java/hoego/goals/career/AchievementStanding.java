package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * An achievement with what it came of.
 *
 * @param undertaking what that is called; empty if it stands alone
 */
@Introspected
public record AchievementStanding(
        long id,
        LocalDate day,
        Precision precision,
        String title,
        String impact,
        String evidence,
        @Nullable Long undertakingId,
        String undertaking,
        boolean sample) {

    /** The time in which it was reached. */
    public LocalDateRange when() {
        return precision.around(day);
    }
}
