package hoego.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.threeten.extra.LocalDateRange;

/**
 * A quarter, a year or an ISO week, written {@code 2021-Q1}, {@code 2021} and {@code 2021-W08}.
 *
 * @param days from its first day to the day after its last
 */
public record Period(Kind kind, LocalDateRange days) {

    public enum Kind {
        WEEK,
        QUARTER,
        YEAR
    }

    /** Days that a database, a calendar and a person have one idea of. */
    static final LocalDateRange OUR_TIME = LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|W(\\d{2})))?");

    public static Period quarter(LocalDate day) {
        var start = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new Period(Kind.QUARTER, LocalDateRange.of(start, start.plusMonths(3)));
    }

    public static Period year(LocalDate day) {
        var start = day.with(TemporalAdjusters.firstDayOfYear());
        return new Period(Kind.YEAR, LocalDateRange.of(start, start.plusYears(1)));
    }

    public static Period week(LocalDate day) {
        var start = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(Kind.WEEK, LocalDateRange.of(start, start.plusWeeks(1)));
    }

    /** Reads a period that somebody asks for; empty if it is none, or of another time than ours. */
    public static Optional<Period> asked(String written) {
        return parse(written).filter(Period::isOfOurTime);
    }

    /** Reads what {@link #toString()} writes; empty if it is no period. */
    public static Optional<Period> parse(String written) {
        var match = WRITTEN.matcher(written);
        if (!match.matches() || match.group(1).equals("0000")) {
            return Optional.empty();
        }
        var january = LocalDate.of(Integer.parseInt(match.group(1)), 1, 1);
        if (match.group(2) != null) {
            return Optional.of(quarter(january.plusMonths(3L * (Integer.parseInt(match.group(2)) - 1))));
        }
        if (match.group(3) == null) {
            return Optional.of(year(january));
        }
        var firstWeek = week(january.withDayOfMonth(4));
        var weeks = Integer.parseInt(match.group(3));
        var week = week(firstWeek.start().plusWeeks(weeks - 1));
        return week.toString().equals(written) ? Optional.of(week) : Optional.empty();
    }

    public LocalDate start() {
        return days.getStart();
    }

    /** The day after its last one. */
    public LocalDate end() {
        return days.getEnd();
    }

    public LocalDate lastDay() {
        return days.getEndInclusive();
    }

    /** The same kind of period on another day. */
    public Period at(LocalDate day) {
        return switch (kind) {
            case WEEK -> week(day);
            case QUARTER -> quarter(day);
            case YEAR -> year(day);
        };
    }

    /** Whether a day is one that somebody may mean: forms and files take no other. */
    public static boolean isOfOurTime(LocalDate day) {
        return OUR_TIME.contains(day);
    }

    public boolean isOfOurTime() {
        return OUR_TIME.encloses(days);
    }

    public Period previous() {
        return at(start().minusDays(1));
    }

    public Period next() {
        return at(end());
    }

    /** The same quarter, or the week with the same number of days behind it, of the year before. */
    public Period aYearBefore() {
        return kind == Kind.WEEK ? at(start().minusWeeks(52)) : at(start().minusYears(1));
    }

    public boolean contains(LocalDate day) {
        return days.contains(day);
    }

    /** Today where the period still runs, else its last day: what a past period is judged by. */
    public LocalDate dayWithin(LocalDate today) {
        return today.isAfter(lastDay()) ? lastDay() : today;
    }

    public int length() {
        return days.lengthInDays();
    }

    /** How many of its days have begun: 0 before it, 1 on its first day, its length from its last day on. */
    public int daysBegun(LocalDate today) {
        return Math.clamp(ChronoUnit.DAYS.between(start(), today) + 1, 0, length());
    }

    public int number() {
        return switch (kind) {
            case WEEK -> start().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case QUARTER -> start().get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> start().getYear();
        };
    }

    public int yearNumber() {
        return kind == Kind.WEEK ? start().get(IsoFields.WEEK_BASED_YEAR) : start().getYear();
    }

    @Override
    public String toString() {
        return switch (kind) {
            case WEEK -> "%04d-W%02d".formatted(yearNumber(), number());
            case QUARTER -> "%04d-Q%d".formatted(yearNumber(), number());
            case YEAR -> "%04d".formatted(yearNumber());
        };
    }
}
