package hoego.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What a goal comes to if it goes on as in its last four weeks. Paused days are left out, those behind and those to come.
 *
 * @param from the first day of what it is based on
 * @param to its last day
 * @param change from one to the other
 * @param atTheEnd what the goal comes to on its last day, in whole pieces where it consists of them
 * @param reachedOn when it gets to its target, which may be after its end; null if it does not, or has
 */
public record Forecast(
        LocalDate from,
        LocalDate to,
        BigDecimal change,
        BigDecimal atTheEnd,
        @Nullable LocalDate reachedOn) implements Outlook {

    private static final int DAYS = 28;
    private static final int DAYS_AT_LEAST = 7;

    /** Two records make a line through anything; the third is the first that could contradict it. */
    private static final int RECORDS_AT_LEAST = 3;

    private static final long YEARS_AT_MOST = 5;

    /**
     * Null where there is no time to go by: too short a one, or none left.
     *
     * @param course the value of each day on which it changed
     */
    static @Nullable Outlook of(GoalLine line, LocalDate day, NavigableMap<LocalDate, BigDecimal> course) {
        var from = day.minusDays(DAYS).isBefore(line.startsOn()) ? line.startsOn() : day.minusDays(DAYS);
        var free = free(line, from, day);
        if (free < DAYS_AT_LEAST || !day.isBefore(line.endsOn())) {
            return null;
        }
        var records = course.subMap(from, true, day, true).size();
        if (records < RECORDS_AT_LEAST) {
            return new TooFewRecords(from, day, records);
        }
        var value = on(line, course, day);
        var change = value.subtract(on(line, course, from));
        var left = BigDecimal.valueOf(free(line, day, line.endsOn()));
        var more = change.multiply(left).divide(BigDecimal.valueOf(free), MathContext.DECIMAL64);
        var end = value.add(more);
        return new Forecast(
                from,
                day,
                change,
                line.whole() ? end.setScale(0, RoundingMode.FLOOR) : end,
                reachedOn(line, day, value, change, free));
    }

    private static BigDecimal on(GoalLine line, NavigableMap<LocalDate, BigDecimal> course, LocalDate day) {
        var last = course.floorEntry(day);
        return last == null ? line.start() : last.getValue();
    }

    private static int free(GoalLine line, LocalDate after, LocalDate to) {
        var days = LocalDateRange.of(after.plusDays(1), to.plusDays(1));
        return days.lengthInDays() - line.pauses().daysIn(days);
    }

    private static @Nullable LocalDate reachedOn(
            GoalLine line, LocalDate day, BigDecimal value, BigDecimal change, int free) {
        var left = line.target().subtract(value);
        if (left.signum() == 0 || left.signum() != change.signum()) {
            return null;
        }
        var needed = left.multiply(BigDecimal.valueOf(free)).divide(change, 0, RoundingMode.CEILING);
        var last = day.plusYears(YEARS_AT_MOST);
        int gone = 0;
        for (var each = day.plusDays(1); each.isBefore(last); each = each.plusDays(1)) {
            if (!line.pauses().cover(each) && BigDecimal.valueOf(++gone).compareTo(needed) >= 0) {
                return each;
            }
        }
        return null;
    }
}
