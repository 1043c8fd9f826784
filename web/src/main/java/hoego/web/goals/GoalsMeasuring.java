package hoego.web.goals;

import hoego.goals.GoalsFigures;
import hoego.web.Measure;
import hoego.web.Measuring;
import hoego.web.Series;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/** How often something was done about a worry, how long that took, and how often something was not done on purpose. */
@Singleton
final class GoalsMeasuring implements Measuring {

    private static final String PREFIX = GoalsArea.NAME + ".";

    static final String ACTIONS = PREFIX + "actions";
    static final String MINUTES = PREFIX + "minutes";
    static final String NOT_DONE = PREFIX + "not-done";
    static final List<String> NAMES = List.of(ACTIONS, MINUTES, NOT_DONE);

    private final GoalsFigures figures;

    GoalsMeasuring(GoalsFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure(ACTIONS, Measure.Aggregation.SUM, "unit.actions"),
                new Measure(MINUTES, Measure.Aggregation.SUM, "unit.minutes"),
                new Measure(NOT_DONE, Measure.Aggregation.SUM, "unit.not-done"));
    }

    @Override
    public Series read(Set<String> names, LocalDateRange days) {
        return NAMES.stream().anyMatch(names::contains) ? series(names, figures.daily(days)) : Series.NONE;
    }

    /** Those that are wanted, also where there is nothing. */
    static Series series(Collection<String> wanted, Map<String, NavigableMap<LocalDate, BigDecimal>> figures) {
        var series = new HashMap<String, NavigableMap<LocalDate, BigDecimal>>();
        NAMES.stream()
                .filter(wanted::contains)
                .forEach(name ->
                        series.put(name, figures.getOrDefault(name.substring(PREFIX.length()), new TreeMap<>())));
        return new Series(series);
    }
}
