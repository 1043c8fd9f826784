package hoego.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * The way of a measured goal or a habit from day to day.
 *
 * @param course what it came to on each day on which there was a record
 * @param line where it was to be, on its first and last day and wherever the line bends
 * @param outlook null where there is no time to go by, and of a habit, which has no end to be reached
 * @param score how firmly a habit stands, 0 to 1
 * @param streak of a habit; null for a measured goal
 */
public record GoalHistory(
        NavigableMap<LocalDate, BigDecimal> course,
        NavigableMap<LocalDate, BigDecimal> line,
        @Nullable Outlook outlook,
        double score,
        @Nullable HabitStreak streak) {

    /** The history of a goal with daily values of its own or of its measure. */
    public static GoalHistory of(
            GoalStanding goal, List<LocalDateRange> pauses, NavigableMap<LocalDate, BigDecimal> figures) {
        var free = Pauses.of(pauses);
        var line = goal.line(free, figures);
        var counted = goal.counted(figures);
        var habit = goal.kind() == GoalKind.HABIT;
        var course = habit ? course(Aggregation.SUM, BigDecimal.ZERO, ticks(counted)) : measured(goal, counted);
        return new GoalHistory(
                course,
                bends(line),
                goal.isOpen() && !goal.isUpcoming() && !habit ? Forecast.of(line, goal.countedTo(), course) : null,
                habit ? score(goal, counted, free) : 0,
                habit ? streak(goal, counted, free, goal.day()) : null);
    }

    private static NavigableMap<LocalDate, BigDecimal> measured(
            GoalStanding goal, NavigableMap<LocalDate, BigDecimal> figures) {
        return course(Objects.requireNonNull(goal.aggregation()), Objects.requireNonNull(goal.startValue()), figures);
    }

    private static NavigableMap<LocalDate, BigDecimal> course(
            Aggregation how, BigDecimal start, NavigableMap<LocalDate, BigDecimal> figures) {
        var course = new TreeMap<LocalDate, BigDecimal>();
        var value = start;
        for (var figure : figures.entrySet()) {
            value = Aggregated.with(how, value, figure.getValue());
            course.put(figure.getKey(), value);
        }
        return course;
    }

    private static NavigableMap<LocalDate, BigDecimal> ticks(NavigableMap<LocalDate, BigDecimal> figures) {
        var ticks = new TreeMap<LocalDate, BigDecimal>();
        figures.forEach((day, value) -> {
            if (value.signum() > 0) {
                ticks.put(day, BigDecimal.ONE);
            }
        });
        return ticks;
    }

    private static NavigableMap<LocalDate, BigDecimal> bends(GoalLine line) {
        var bends = new TreeMap<LocalDate, BigDecimal>();
        var pauses = line.pauses().ranges().stream()
                .flatMap(pause -> Stream.of(pause.getStart().minusDays(1), pause.getEndInclusive()))
                .filter(day -> day.isAfter(line.startsOn()) && day.isBefore(line.endsOn()));
        Stream.concat(Stream.of(line.startsOn(), line.endsOn()), pauses).forEach(day -> bends.put(day, line.at(day)));
        return bends;
    }

    private static double score(GoalStanding goal, NavigableMap<LocalDate, BigDecimal> figures, Pauses pauses) {
        return HabitScore.of(
                Objects.requireNonNull(goal.timesPerWeek()),
                goal.countedDays(),
                ticks(figures).keySet(),
                pauses);
    }

    /** How long a habit was kept as of a day, by the days of its check-ins or of its measure. */
    public static HabitStreak streak(
            GoalStanding goal,
            List<LocalDateRange> pauses,
            NavigableMap<LocalDate, BigDecimal> figures,
            LocalDate day) {
        return streak(goal, goal.counted(figures), Pauses.of(pauses), day);
    }

    private static HabitStreak streak(
            GoalStanding goal, NavigableMap<LocalDate, BigDecimal> figures, Pauses pauses, LocalDate day) {
        var last = goal.closedOn() == null || goal.closedOn().isAfter(goal.endsOn()) ? goal.endsOn() : goal.closedOn();
        return HabitStreak.of(
                Objects.requireNonNull(goal.timesPerWeek()),
                LocalDateRange.ofClosed(goal.begunOn(), last.isBefore(goal.begunOn()) ? goal.begunOn() : last),
                day,
                ticks(figures).keySet(),
                pauses);
    }
}
