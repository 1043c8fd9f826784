package hoego.web.goals;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import hoego.goals.CheckInService;
import hoego.goals.GoalKind;
import hoego.goals.GoalStanding;
import hoego.web.Measure;
import hoego.web.Measures;
import hoego.web.Series;
import hoego.web.Ui;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Puts goals and the measures that feed them together. */
@Singleton
final class GoalViews {

    private final Measures measures;
    private final CheckInService checkIns;

    GoalViews(Measures measures, CheckInService checkIns) {
        this.measures = measures;
        this.checkIns = checkIns;
    }

    /** Goals with what their measures say. */
    List<GoalView> of(Ui ui, View view, List<GoalStanding> goals) {
        return of(ui, view, goals, read(goals));
    }

    List<GoalView> of(Ui ui, View view, List<GoalStanding> goals, Series series) {
        var pauses = view.pausedDays();
        var sources = measures.all().stream().collect(toMap(Measure::name, identity()));
        return goals.stream()
                .map(goal -> of(ui, goal, pauses, series, sources.get(goal.measure())))
                .toList();
    }

    GoalView of(Ui ui, View view, GoalStanding goal, Series series) {
        return of(ui, view, List.of(goal), series).getFirst();
    }

    private static GoalView of(
            Ui ui, GoalStanding goal, List<LocalDateRange> pauses, Series series, @Nullable Measure source) {
        var progress = goal.progress(pauses, series.of(goal.measure()));
        var often = goal.kind() == GoalKind.HABIT ? goal.often(progress, pauses) : BigDecimal.ZERO;
        return new GoalView(ui, goal, progress, often, source);
    }

    /** What feeds goals, each area's measures read in one statement. */
    Series read(List<GoalStanding> goals) {
        var fed = goals.stream()
                .filter(goal -> goal.isFed() && !goal.isUpcoming())
                .toList();
        if (fed.isEmpty()) {
            return Series.NONE;
        }
        var first = fed.stream()
                .map(GoalStanding::startsOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = fed.stream()
                .map(GoalStanding::countedTo)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return measures.read(
                fed.stream().map(GoalStanding::measure).collect(Collectors.toSet()),
                LocalDateRange.ofClosed(first, last));
    }

    /** The daily figures of one goal: its source's, or those of its check-ins. */
    NavigableMap<LocalDate, BigDecimal> figures(GoalStanding goal) {
        return goal.isFed() ? read(List.of(goal)).of(goal.measure()) : checkIns.figures(goal.id(), goal.countedDays());
    }
}
