package hoego.web.career;

import hoego.goals.career.AchievementService;
import hoego.web.Measure;
import hoego.web.Measuring;
import hoego.web.Series;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** How much was achieved and learned. */
@Singleton
final class CareerMeasuring implements Measuring {

    static final String ACHIEVEMENTS = "career.achievements";

    private final AchievementService achievements;

    CareerMeasuring(AchievementService achievements) {
        this.achievements = achievements;
    }

    @Override
    public List<Measure> measures() {
        return List.of(new Measure(ACHIEVEMENTS, Measure.Aggregation.SUM, "unit.achievements"));
    }

    @Override
    public Series read(Set<String> names, LocalDateRange days) {
        return names.contains(ACHIEVEMENTS)
                ? new Series(Map.of(ACHIEVEMENTS, achievements.figures(days)))
                : Series.NONE;
    }
}
