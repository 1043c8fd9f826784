package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A principle with what came of it in some days.
 *
 * @param kept how often, in those days
 * @param broken how often, in those days
 * @param lastUsedOn the last day of them on which it was kept or broken; null if there is none
 */
@Introspected
public record PrincipleStanding(
        long id,
        int number,
        String words,
        String why,
        LocalDate since,
        Precision sincePrecision,
        @Nullable LocalDate retiredOn,
        long kept,
        long broken,
        @Nullable LocalDate lastUsedOn,
        boolean sample) {

    public boolean isRetiredBy(LocalDate day) {
        return retiredOn != null && !retiredOn.isAfter(day);
    }
}
