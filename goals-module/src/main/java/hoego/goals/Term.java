package hoego.goals;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.threeten.extra.LocalDateRange;

/** A quarter or a year as it is written: {@code 2021-Q1}, {@code 2021}. */
final class Term {

    static final String WRITTEN = "(19|2[01])\\d{2}(-Q[1-4])?";

    private Term() {}

    static LocalDateRange days(String written) {
        var january = LocalDate.of(Integer.parseInt(written.substring(0, 4)), 1, 1);
        if (!isQuarter(written)) {
            return LocalDateRange.of(january, january.plusYears(1));
        }
        var start = january.plusMonths(3L * (written.charAt(6) - '1'));
        return LocalDateRange.of(start, start.plusMonths(3));
    }

    private static boolean isQuarter(String written) {
        return written.length() > 4;
    }

    /** The term that goes from one day to another, both included; blank if none does. */
    static String of(LocalDate first, LocalDate last) {
        var year = Integer.toString(first.getYear());
        var quarter = year + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
        var days = LocalDateRange.ofClosed(first, last);
        return days.equals(days(quarter)) ? quarter : days.equals(days(year)) ? year : "";
    }

    /** The same kind of term that follows, or the one that runs on a day if that is later. */
    static String after(String written, LocalDate day) {
        var next = days(written).getEnd();
        var start = next.isAfter(day) ? next : day;
        var year = Integer.toString(start.getYear());
        return isQuarter(written) ? year + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR) : year;
    }
}
