package hoego.web.career;

import hoego.goals.career.CareerDays;
import hoego.goals.career.CareerOverviewService;
import hoego.web.Measure;
import hoego.web.Measuring;
import hoego.web.Series;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** How much was achieved and learned. */
@Singleton
final class CareerMeasuring implements Measuring {

    static final String ACHIEVEMENTS = "career.achievements";
    static final String LESSONS = "career.lessons";

    private static final Set<String> NAMES = Set.of(ACHIEVEMENTS, LESSONS);

    private final CareerOverviewService overviews;

    CareerMeasuring(CareerOverviewService overviews) {
        this.overviews = overviews;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure(ACHIEVEMENTS, Measure.Aggregation.SUM, "unit.achievements"),
                new Measure(LESSONS, Measure.Aggregation.SUM, "unit.lessons"));
    }

    @Override
    public Series read(Set<String> names, LocalDateRange days) {
        return Collections.disjoint(names, NAMES) ? Series.NONE : of(names, overviews.measured(days));
    }

    /** Those of its measures that are named. */
    static Series of(Set<String> names, CareerDays days) {
        var all = new HashMap<>(Map.of(ACHIEVEMENTS, days.achieved(), LESSONS, days.learned()));
        all.keySet().retainAll(names);
        return new Series(all);
    }
}
