package hoego.goals;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** When goals are to be judged: from their last days on, until the quarter after that of their end is over. */
public final class Judging {

    private static final int LAST_DAYS = 7;

    private Judging() {}

    /** The earliest last day of the goals that are to be judged on a day. */
    public static LocalDate since(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3);
    }

    /** The latest last day of those. */
    public static LocalDate by(LocalDate day) {
        return day.plusDays(LAST_DAYS - 1L);
    }
}
