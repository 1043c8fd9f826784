package hoego.web.interviews;

import hoego.study.interviews.InterviewsTimeline;
import hoego.web.Measure;
import hoego.web.Measuring;
import hoego.web.Series;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** How many interviews were held, each on the day of its first conversation, and how many questions were asked. */
@Singleton
final class InterviewsMeasuring implements Measuring {

    static final String HELD = "interviews.held";
    static final String QUESTIONS = "interviews.questions";

    private final InterviewsTimeline timeline;

    InterviewsMeasuring(InterviewsTimeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure(HELD, Measure.Aggregation.SUM, "unit.interviews"),
                new Measure(QUESTIONS, Measure.Aggregation.SUM, "unit.questions"));
    }

    @Override
    public Series read(Set<String> names, LocalDateRange days) {
        var held = names.contains(HELD);
        var asked = names.contains(QUESTIONS);
        if (!held && !asked) {
            return Series.NONE;
        }
        var figures = timeline.figures(held, asked, days);
        var values = new HashMap<String, NavigableMap<LocalDate, BigDecimal>>();
        if (held) {
            values.put(HELD, figures.held());
        }
        if (asked) {
            values.put(QUESTIONS, figures.asked());
        }
        return new Series(values);
    }
}
