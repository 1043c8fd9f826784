package hoego.goals.career;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;

/** Weeks by their Mondays. */
final class Weeks {

    private Weeks() {}

    static LocalDate of(LocalDate day) {
        return day.with(previousOrSame(MONDAY));
    }
}
