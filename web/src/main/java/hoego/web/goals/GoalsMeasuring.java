package hoego.web.goals;

import hoego.goals.WorryActionService;
import hoego.web.Measure;
import hoego.web.Measuring;
import hoego.web.Series;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** How often something was done about a worry. */
@Singleton
final class GoalsMeasuring implements Measuring {

    static final String ACTIONS = "goals.actions";

    private final WorryActionService actions;

    GoalsMeasuring(WorryActionService actions) {
        this.actions = actions;
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure(ACTIONS, Measure.Aggregation.SUM, "unit.actions"));
    }

    @Override
    public Series read(Set<String> names, LocalDateRange days) {
        return names.contains(ACTIONS) ? new Series(Map.of(ACTIONS, actions.figures(days))) : Series.NONE;
    }
}
