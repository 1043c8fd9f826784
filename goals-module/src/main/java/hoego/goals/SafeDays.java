package hoego.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** For how many days a goal holds against its line if nothing is done. */
final class SafeDays {

    /** What rounding may take away from a line. */
    static final BigDecimal TOLERANCE = new BigDecimal("1E-9");

    private SafeDays() {}

    /**
     * How many days until an unchanged value is behind: 0 if it is by now, one more than are left if it never is.
     *
     * @param holds whether it is not behind on a day; a line goes one way only, so it stays behind from the first day on which
     *     it is
     */
    static int count(LocalDate day, LocalDate endsOn, Predicate<LocalDate> holds) {
        if (!holds.test(day)) {
            return 0;
        }
        int safe = 1;
        int unsafe = (int) ChronoUnit.DAYS.between(day, endsOn) + 1;
        while (safe < unsafe) {
            var middle = (safe + unsafe) / 2;
            if (holds.test(day.plusDays(middle))) {
                safe = middle + 1;
            } else {
                unsafe = middle;
            }
        }
        return safe;
    }
}
