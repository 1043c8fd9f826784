package hoego.goals;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * How often a habit is to be kept: on some days of the week, each of them, or so often a week or a month on any days.
 *
 * @param times in each unit, 1 of a day
 * @param days of the week that ask for something; all of them where any day will do
 */
public record HabitRhythm(Every every, int times, Set<DayOfWeek> days) {

    /** What is kept or missed. */
    public enum Every {
        DAY,
        WEEK,
        MONTH
    }

    private static final int WEEK = 7;
    private static final Set<DayOfWeek> ALL = Set.of(DayOfWeek.values());

    static final HabitRhythm DAILY = new HabitRhythm(Every.DAY, 1, ALL);

    static HabitRhythm weekly(int times) {
        return times == WEEK ? DAILY : new HabitRhythm(Every.WEEK, times, ALL);
    }

    static HabitRhythm monthly(int times) {
        return new HabitRhythm(Every.MONTH, times, ALL);
    }

    static HabitRhythm on(List<DayOfWeek> given) {
        return new HabitRhythm(Every.DAY, 1, Set.copyOf(EnumSet.copyOf(given)));
    }

    static HabitRhythm of(@Nullable Integer timesPerWeek, @Nullable Integer timesPerMonth, List<DayOfWeek> given) {
        if (!given.isEmpty()) {
            return on(given);
        }
        return timesPerMonth == null ? weekly(Objects.requireNonNull(timesPerWeek)) : monthly(timesPerMonth);
    }

    /** Whether it is to be kept on given days rather than on any. */
    public boolean isOfGivenDays() {
        return every == Every.DAY && days.size() < WEEK;
    }

    boolean asks(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /** The first day of the unit that a day falls into. */
    LocalDate startOf(LocalDate day) {
        return switch (every) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The unit that begins on a day; weeks are those of ISO 8601, months those of the calendar. */
    LocalDateRange unitFrom(LocalDate start) {
        return LocalDateRange.of(
                start,
                switch (every) {
                    case DAY -> start.plusDays(1);
                    case WEEK -> start.plusWeeks(1);
                    case MONTH -> start.plusMonths(1);
                });
    }

    /** How many it asks for in some days, a part of a week or month for as much; once at least. */
    BigDecimal within(LocalDateRange span) {
        var asked = switch (every) {
            case DAY -> BigDecimal.valueOf(span.stream().filter(this::asks).count());
            case WEEK -> share(span.lengthInDays(), WEEK);
            case MONTH ->
                span.stream()
                        .map(LocalDate::lengthOfMonth)
                        .collect(groupingBy(length -> length, counting()))
                        .entrySet()
                        .stream()
                        .map(days -> share(days.getValue(), days.getKey()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        };
        return asked.max(BigDecimal.ONE);
    }

    /** No day asks for more than one. */
    private BigDecimal share(long some, int whole) {
        return BigDecimal.valueOf(some * Math.min(times, whole))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }
}
