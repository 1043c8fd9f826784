package hoego.web.interviews;

import hoego.study.interviews.InterviewsTimeline;
import hoego.web.Area;
import hoego.web.Glance;
import hoego.web.Templates;
import hoego.web.View;
import hoego.web.interviews.recall.CardController;
import hoego.web.interviews.recall.RecallController;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Interviews as an area among others. */
@Singleton
@Order(30)
public final class InterviewsArea implements Area {

    public static final String NAME = "interviews";

    private static final String CARDS = "/interviews/recall/cards";

    private final InterviewsStates states;
    private final InterviewsTimeline timeline;
    private final Templates templates;

    InterviewsArea(InterviewsStates states, InterviewsTimeline timeline, Templates templates) {
        this.states = states;
        this.timeline = timeline;
        this.templates = templates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return "/interviews";
    }

    @Override
    public List<Tab> tabs() {
        return List.of(
                new Tab("tab.overview", path()),
                new Tab("tab.questions", QuestionController.LIST),
                new Tab("tab.topics", TopicController.LIST),
                new Tab("tab.recall", RecallController.PATH));
    }

    @Override
    public Glance glance(View view, Map<String, LocalDate> wanted) {
        return new InterviewsGlance(states.read(view, wanted), wanted.keySet(), templates);
    }

    @Override
    public Optional<String> pathOf(String kind, long id) {
        return switch (kind) {
            case "interview", "question", "topic", "card" -> Optional.of(path(kind, id));
            case "stage" -> timeline.interviewOf(id).map(interview -> path(kind, interview));
            default -> Optional.empty();
        };
    }

    /** The list of the cards of a topic. */
    static String cardsPath(long topic) {
        return CARDS + "?topic=" + topic;
    }

    /** The page of a card: that of its question, else its own. */
    static String cardPath(long card, @Nullable Long question) {
        return question == null ? CARDS + "/" + card : path("question", question);
    }

    /**
     * Where a record is to be found.
     *
     * @param page the record on whose page it stands
     */
    static String path(String kind, long page) {
        return switch (kind) {
            case "question" -> QuestionController.LIST + "/" + page;
            case "topic" -> TopicController.LIST + "/" + page;
            case "card" -> CardController.path(page);
            default -> "/interviews/" + page;
        };
    }
}
