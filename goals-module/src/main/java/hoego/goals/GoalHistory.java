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
 * @param habit how a habit was kept; null for a measured goal
 */
public record GoalHistory(
        NavigableMap<LocalDate, BigDecimal> course,
        NavigableMap<LocalDate, BigDecimal> line,
        @Nullable Outlook outlook,
        @Nullable HabitHistory habit) {

    /** The history of a goal with daily values of its own or of its measure. */
    public static GoalHistory of(
            GoalStanding goal, List<LocalDateRange> pauses, NavigableMap<LocalDate, BigDecimal> figures) {
        var counted = goal.counted(figures);
        if (goal.kind() == GoalKind.HABIT) {
            var habit = HabitHistory.of(goal, pauses, counted);
            var course = course(Aggregation.SUM, BigDecimal.ZERO, ticks(counted));
            return new GoalHistory(course, goal.habitLine(pauses).bends(), null, habit);
        }
        var line = goal.line(Pauses.of(pauses), figures);
        var course = measured(goal, counted);
        return new GoalHistory(
                course,
                bends(line),
                goal.isOpen() && !goal.isUpcoming() ? Forecast.of(line, goal.countedTo(), course) : null,
                null);
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

    /** The days on which a habit was kept, each once. */
    static NavigableMap<LocalDate, BigDecimal> ticks(NavigableMap<LocalDate, BigDecimal> figures) {
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

    /** How long a habit was kept as of a day, by the days of its check-ins or of its measure. */
    public static HabitStreak streak(
            GoalStanding goal,
            List<LocalDateRange> pauses,
            NavigableMap<LocalDate, BigDecimal> figures,
            LocalDate day) {
        return HabitHistory.streak(
                goal, goal.rests(pauses), ticks(goal.counted(figures)).keySet(), day);
    }
}
