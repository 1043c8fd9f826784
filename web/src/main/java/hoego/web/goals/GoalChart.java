package hoego.web.goals;

import static java.util.stream.Collectors.joining;

import hoego.goals.Aggregation;
import hoego.goals.GoalHistory;
import hoego.goals.GoalKind;
import hoego.goals.GoalStanding;
import hoego.web.Pause;
import hoego.web.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
 * @param pauses that fall into its days
 * @param top the highest value of the picture
 * @param bottom the lowest one
 */
public record GoalChart(
        String line,
        String course,
        String dots,
        @Nullable String today,
        List<Shade> pauses,
        String top,
        String bottom) {

    /** Days that count against nothing. */
    public record Shade(String x, String width) {}

    private static final int WIDTH = 600;
    private static final int HEIGHT = 180;

    /** More than this, and the dots are a blur. */
    private static final int DOTS = 120;

    static GoalChart of(GoalView view, GoalHistory history, View looked) {
        var goal = view.goal();
        var steps = goal.kind() == GoalKind.HABIT || goal.aggregation() != Aggregation.LAST;
        var course = course(view, history);
        var scale = Scale.of(goal, history.line(), course);
        return new GoalChart(
                scale.path(history.line(), false),
                scale.path(course, steps),
                history.course().size() > DOTS ? "" : scale.dots(history.course()),
                goal.isUpcoming() || goal.hasEnded() ? null : scale.x(looked.day()),
                shades(scale, looked.pauses()),
                view.amounts().figure(BigDecimal.valueOf(scale.top())),
                view.amounts().figure(BigDecimal.valueOf(scale.bottom())));
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

    private static List<Shade> shades(Scale scale, List<Pause> pauses) {
        var shades = new ArrayList<Shade>();
        for (var pause : pauses) {
            var from = Math.max(0, scale.at(pause.days().getStart()));
            var to = Math.min(WIDTH, scale.at(pause.days().getEnd()));
            if (from < to) {
                shades.add(new Shade(written(from), written(to - from)));
            }
        }
        return shades;
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private record Scale(LocalDate first, long days, double bottom, double top) {

        static Scale of(
                GoalStanding goal,
                NavigableMap<LocalDate, BigDecimal> line,
                NavigableMap<LocalDate, BigDecimal> course) {
            var values = Stream.concat(line.values().stream(), course.values().stream())
                    .mapToDouble(BigDecimal::doubleValue)
                    .summaryStatistics();
            var room = Math.max((values.getMax() - values.getMin()) * 0.06, 0.5);
            var bottom = values.getMin() >= 0 ? Math.max(0, values.getMin() - room) : values.getMin() - room;
            return new Scale(
                    goal.startsOn(),
                    Math.max(1, ChronoUnit.DAYS.between(goal.startsOn(), goal.endsOn())),
                    bottom,
                    values.getMax() + room);
        }

        double at(LocalDate day) {
            return (double) ChronoUnit.DAYS.between(first, day) * WIDTH / days;
        }

        String x(LocalDate day) {
            return written(at(day));
        }

        String y(BigDecimal value) {
            return written(HEIGHT - (value.doubleValue() - bottom) * HEIGHT / (top - bottom));
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
