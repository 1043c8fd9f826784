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
 * @param unusedSince the last day of what is known of its beginning, or the day on which it was said last that it stays; null if
 *     it was kept or broken at any time
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
        @Nullable LocalDate unusedSince,
        boolean sample) {

    /** After so many days without any use it is asked whether it stays. */
    public static final int ASKED_AFTER_DAYS = 90;

    /** Whether it is to be asked on a day if it stays: it is in force and was never used for long. */
    public boolean isAskedOn(LocalDate day) {
        return !isRetiredBy(day)
                && unusedSince != null
                && !unusedSince.plusDays(ASKED_AFTER_DAYS).isAfter(day);
    }

    public boolean isRetiredBy(LocalDate day) {
        return retiredOn != null && !retiredOn.isAfter(day);
    }
}
