package hoego.web.career;

import hoego.goals.career.AchievementService;
import hoego.goals.career.LessonService;
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
    static final String LESSONS = "career.lessons";

    private final AchievementService achievements;
    private final LessonService lessons;

    CareerMeasuring(AchievementService achievements, LessonService lessons) {
        this.achievements = achievements;
        this.lessons = lessons;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure(ACHIEVEMENTS, Measure.Aggregation.SUM, "unit.achievements"),
                new Measure(LESSONS, Measure.Aggregation.SUM, "unit.lessons"));
    }

    /** Two kinds of records, and one statement for each that is wanted. */
    @Override
    public Series read(Set<String> names, LocalDateRange days) {
        var series = names.contains(ACHIEVEMENTS)
                ? new Series(Map.of(ACHIEVEMENTS, achievements.figures(days)))
                : Series.NONE;
        return names.contains(LESSONS) ? series.and(new Series(Map.of(LESSONS, lessons.figures(days)))) : series;
    }
}
