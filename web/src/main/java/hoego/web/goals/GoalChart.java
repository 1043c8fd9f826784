package hoego.web.goals;

import static java.util.stream.Collectors.joining;

import hoego.goals.Aggregation;
import hoego.goals.GoalHistory;
import hoego.goals.GoalKind;
import hoego.web.Shades;
import hoego.web.View;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal's way beside its line, as the parts of an SVG picture of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param line where it was to be
 * @param course what it came to, in steps where values add up
 * @param dots the days on which there was a record
 * @param today where the view's day is; null outside the goal's days
 * @param shades of the pauses that fall into its days
 * @param top the round value at the upper edge of the picture
 * @param bottom the one at its lower edge
 */
public record GoalChart(
        String line, String course, String dots, @Nullable String today, Shades shades, String top, String bottom) {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 180;

    /** More than this, and the dots are a blur. */
    private static final int DOTS = 120;

    static GoalChart of(GoalView view, GoalHistory history, View looked) {
        var goal = view.goal();
        var steps = goal.kind() == GoalKind.HABIT || goal.aggregation() != Aggregation.LAST;
        var course = course(view, history);
        var scale = Scale.of(view, history.line(), course);
        return new GoalChart(
                scale.path(history.line(), false),
                scale.path(course, steps),
                history.course().size() > DOTS ? "" : scale.dots(history.course()),
                goal.isUpcoming() || goal.hasEnded() ? null : scale.x(looked.day()),
                Shades.ofPoints(looked.pauses(), goal.startsOn(), goal.endsOn(), WIDTH),
                view.ui().number(scale.top()),
                view.ui().number(scale.bottom()));
    }

    /** A course of shares, 0 to 1 from the lower edge to the upper one, over the days of the goal. */
    static String shares(GoalView view, NavigableMap<LocalDate, Double> shares) {
        var goal = view.goal();
        var days = Math.max(1, ChronoUnit.DAYS.between(goal.startsOn(), goal.endsOn()));
        var path = new StringBuilder();
        shares.forEach((day, share) -> path.append(path.isEmpty() ? 'M' : 'L')
                .append(written((double) ChronoUnit.DAYS.between(goal.startsOn(), day) * WIDTH / days))
                .append(' ')
                .append(written(HEIGHT - share * HEIGHT)));
        return path.toString();
    }

    /** What adds up begins at its start and stands until the last day that counts. */
    private static NavigableMap<LocalDate, BigDecimal> course(GoalView view, GoalHistory history) {
        var course = new TreeMap<>(history.course());
        var goal = view.goal();
        if (!goal.isUpcoming() && goal.aggregation() != Aggregation.LAST) {
            course.putIfAbsent(goal.countedFrom(), Objects.requireNonNullElse(goal.startValue(), BigDecimal.ZERO));
            course.putIfAbsent(goal.countedTo(), view.progress().value());
        }
        return course;
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** Places in the picture, by values as they are shown: weights in the owner's unit. */
    private record Scale(Amounts amounts, LocalDate first, long days, BigDecimal bottom, BigDecimal top) {

        private static final int STEPS = 6;

        static Scale of(
                GoalView view, NavigableMap<LocalDate, BigDecimal> line, NavigableMap<LocalDate, BigDecimal> course) {
            var goal = view.goal();
            var amounts = view.amounts();
            var values = Stream.concat(line.values().stream(), course.values().stream())
                    .map(amounts::shown)
                    .toList();
            var lowest = Collections.min(values);
            var highest = Collections.max(values);
            var step = step(highest.subtract(lowest));
            var bottom = rounded(lowest, step, RoundingMode.FLOOR);
            var top = rounded(highest, step, RoundingMode.CEILING);
            return new Scale(
                    amounts,
                    goal.startsOn(),
                    Math.max(1, ChronoUnit.DAYS.between(goal.startsOn(), goal.endsOn())),
                    bottom,
                    top.compareTo(bottom) == 0 ? top.add(step) : top);
        }

        /** The smallest of 1, 2 and 5, or ten times, or a tenth of them and so on, that needs few steps. */
        private static BigDecimal step(BigDecimal range) {
            var unit = range.signum() == 0
                    ? BigDecimal.ONE
                    : BigDecimal.ONE.scaleByPowerOfTen(range.precision() - range.scale() - 2);
            return Stream.of(1, 2, 5, 10, 20, 50, 100)
                    .map(times -> unit.multiply(BigDecimal.valueOf(times)))
                    .filter(step -> step.multiply(BigDecimal.valueOf(STEPS)).compareTo(range) >= 0)
                    .findFirst()
                    .orElseThrow();
        }

        private static BigDecimal rounded(BigDecimal value, BigDecimal step, RoundingMode how) {
            return value.divide(step, 0, how).multiply(step);
        }

        double at(LocalDate day) {
            return (double) ChronoUnit.DAYS.between(first, day) * WIDTH / days;
        }

        String x(LocalDate day) {
            return written(at(day));
        }

        String y(BigDecimal value) {
            var above = amounts.shown(value).subtract(bottom).doubleValue();
            return written(HEIGHT - above * HEIGHT / top.subtract(bottom).doubleValue());
        }

        String path(NavigableMap<LocalDate, BigDecimal> values, boolean steps) {
            var path = new StringBuilder();
            for (var each : values.entrySet()) {
                var place = x(each.getKey()) + " " + y(each.getValue());
                if (path.isEmpty()) {
                    path.append('M').append(place);
                } else if (steps) {
                    path.append('H').append(x(each.getKey())).append('V').append(y(each.getValue()));
                } else {
                    path.append('L').append(place);
                }
            }
            return path.toString();
        }

        /** Each a line without length, whose round ends make the dot. */
        String dots(Map<LocalDate, BigDecimal> values) {
            return values.entrySet().stream()
                    .map(each -> "M" + x(each.getKey()) + " " + y(each.getValue()) + "h0")
                    .collect(joining());
        }
    }
}
