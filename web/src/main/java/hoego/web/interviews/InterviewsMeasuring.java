package hoego.web.interviews;

import static java.util.stream.Collectors.toMap;

import hoego.study.interviews.InterviewsTimeline;
import hoego.web.Measure;
import hoego.web.Measuring;
import hoego.web.Series;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/**
 * How many interviews were held, each on the day of its first conversation, how many questions were asked, how often cards were
 * recalled, and how many of them last.
 */
@Singleton
final class InterviewsMeasuring implements Measuring {

    static final String HELD = "interviews.held";
    static final String QUESTIONS = "interviews.questions";

    static final String REVIEWS = "interviews.reviews";
    static final String MATURE = "interviews.mature-cards";

    private final InterviewsTimeline timeline;

    InterviewsMeasuring(InterviewsTimeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure(HELD, Measure.Aggregation.SUM, "unit.interviews"),
                new Measure(QUESTIONS, Measure.Aggregation.SUM, "unit.questions"),
                new Measure(REVIEWS, Measure.Aggregation.SUM, "unit.recalls"),
                new Measure(MATURE, Measure.Aggregation.LAST, "unit.cards"));
    }

    @Override
    public Series read(Set<String> names, LocalDateRange days) {
        var own = new HashSet<>(Set.of(HELD, QUESTIONS, REVIEWS, MATURE));
        own.retainAll(names);
        if (own.isEmpty()) {
            return Series.NONE;
        }
        var figures = timeline.figures(
                own.contains(HELD), own.contains(QUESTIONS), own.contains(REVIEWS), own.contains(MATURE), days);
        var values = Map.of(
                HELD,
                figures.held(),
                QUESTIONS,
                figures.asked(),
                REVIEWS,
                figures.recalled(),
                MATURE,
                figures.mature());
        return new Series(own.stream().collect(toMap(name -> name, values::get)));
    }
}
