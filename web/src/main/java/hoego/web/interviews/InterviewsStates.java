package hoego.web.interviews;

import hoego.study.interviews.InterviewsTimeline;
import hoego.study.interviews.TopicService;
import hoego.study.interviews.UnnotedStage;
import hoego.web.Page;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;

/** Reads how interviews stand, in two statements. */
@Singleton
final class InterviewsStates {

    private final InterviewsTimeline timeline;
    private final TopicService topics;

    InterviewsStates(InterviewsTimeline timeline, TopicService topics) {
        this.timeline = timeline;
        this.topics = topics;
    }

    /**
     * How they stand on the day of a view.
     *
     * @param wanted measures that somebody's goals need, each with the first day of need
     */
    InterviewsState read(View view, Map<String, LocalDate> wanted) {
        var never = Page.EVER.getEnd();
        var period = view.period().days();
        return new InterviewsState(
                view,
                timeline.overview(
                        period,
                        view.counted(),
                        wanted.getOrDefault(InterviewsMeasuring.HELD, never),
                        wanted.getOrDefault(InterviewsMeasuring.QUESTIONS, never),
                        wanted.getOrDefault(InterviewsMeasuring.REVIEWS, never),
                        wanted.getOrDefault(InterviewsMeasuring.MATURE, never),
                        view.daysAgo(UnnotedStage.DAYS),
                        view.day(),
                        view.past()),
                topics.standings(view.day(), period, false));
    }
}
