package hoego.web.sideprojects;

import hoego.goals.sideprojects.SideProjectStepService;
import hoego.web.Measure;
import hoego.web.Measuring;
import hoego.web.Series;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** How many side projects were shipped. */
@Singleton
final class SideProjectsMeasuring implements Measuring {

    static final String SHIPPED = "side-projects.shipped";

    private final SideProjectStepService steps;

    SideProjectsMeasuring(SideProjectStepService steps) {
        this.steps = steps;
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure(SHIPPED, Measure.Aggregation.SUM, "unit.shipped"));
    }

    @Override
    public Series read(Set<String> names, LocalDateRange days) {
        return names.contains(SHIPPED) ? new Series(Map.of(SHIPPED, steps.shipped(days))) : Series.NONE;
    }
}
