package hoego.study;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * How often a group means to meet: once in every so many weeks, or so often a month. Weeks begin on Monday and are counted from
 * the one the group began in, so that one that meets a day later than it meant to is as regular.
 *
 * @param weeks 0 where it goes by months
 * @param weekday null where any will do
 * @param timesPerMonth 0 where it goes by weeks
 */
public record Rhythm(int weeks, @Nullable DayOfWeek weekday, int timesPerMonth) {

    private static final int MONTH_DAYS = 30;

    /** Null where neither weeks nor times are said. */
    static @Nullable Rhythm of(
            @Nullable Integer everyWeeks, @Nullable DayOfWeek weekday, @Nullable Integer timesPerMonth) {
        if (everyWeeks != null) {
            return new Rhythm(everyWeeks, weekday, 0);
        }
        return timesPerMonth == null ? null : new Rhythm(0, null, timesPerMonth);
    }

    public boolean isMonthly() {
        return timesPerMonth > 0;
    }

    /** How many days lie between two meetings, roughly where it goes by months. */
    public int days() {
        return isMonthly() ? Math.ceilDiv(MONTH_DAYS, timesPerMonth) : 7 * weeks;
    }

    /** The spans that have meetings of their own, from the one a group began in up to that of a day. */
    List<Span> spans(LocalDate began, LocalDate day) {
        return Stream.iterate(first(began), this::next)
                .takeWhile(days -> !days.getStart().isAfter(day))
                .map(days ->
                        new Span(days, isMonthly() ? timesPerMonth : 1, candidates(days, began), isWhole(days, began)))
                .filter(span -> !span.candidates().isEmpty())
                .toList();
    }

    /** One meeting is held in the rest of some weeks as well, not so all of a month in its rest. */
    private boolean isWhole(LocalDateRange days, LocalDate began) {
        return !isMonthly() || !began.isAfter(days.getStart());
    }

    /**
     * Whether pauses leave no time for a meeting on some days: on its weekday, else half of them.
     *
     * @param weekday null where any will do
     */
    public static boolean isPaused(LocalDateRange days, @Nullable DayOfWeek weekday, List<LocalDateRange> pauses) {
        return isPaused(
                days.stream()
                        .filter(day -> weekday == null || day.getDayOfWeek() == weekday)
                        .toList(),
                pauses);
    }

    private static boolean isPaused(List<LocalDate> candidates, List<LocalDateRange> pauses) {
        var paused = candidates.stream()
                .filter(day -> pauses.stream().anyMatch(pause -> pause.contains(day)))
                .count();
        return 2 * paused >= candidates.size() && paused > 0;
    }

    private LocalDateRange first(LocalDate began) {
        return isMonthly()
                ? month(began.withDayOfMonth(1))
                : weeks(began.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private LocalDateRange next(LocalDateRange days) {
        return isMonthly() ? month(days.getEnd()) : weeks(days.getEnd());
    }

    private static LocalDateRange month(LocalDate start) {
        return LocalDateRange.of(start, start.plusMonths(1));
    }

    private LocalDateRange weeks(LocalDate start) {
        return LocalDateRange.of(start, start.plusWeeks(weeks));
    }

    private List<LocalDate> candidates(LocalDateRange days, LocalDate began) {
        return days.stream()
                .filter(day -> !day.isBefore(began))
                .filter(day -> weekday == null || day.getDayOfWeek() == weekday)
                .toList();
    }

    /**
     * Days with meetings of their own.
     *
     * @param planned how many
     * @param candidates the days on which they are meant to be, at least one
     * @param isWhole whether there was the group for as long as its meetings take
     */
    record Span(LocalDateRange days, int planned, List<LocalDate> candidates, boolean isWhole) {

        /** The day by which its meetings are due. */
        LocalDate due() {
            return candidates.getLast();
        }

        /** Whether pauses leave no time for it: a weekday that was paused, else half of the days. */
        boolean isPaused(List<LocalDateRange> pauses) {
            return Rhythm.isPaused(candidates, pauses);
        }
    }
}
