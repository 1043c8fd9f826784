package hoego.web.interviews;

import hoego.study.interviews.InterviewsOverview;
import hoego.study.interviews.TopicStanding;
import hoego.web.Silence;
import hoego.web.View;
import java.util.List;
import java.util.Optional;

/**
 * How interviews stand on the day of a view, and what its period holds.
 *
 * @param topics the one furthest below its target first, those without a grade last
 */
public record InterviewsState(View view, InterviewsOverview overview, List<TopicStanding> topics) {

    private static final int CARD_TOPICS = 6;
    private static final int NEGLECTED_AFTER_DAYS = 30;

    /** Whether there is nothing yet. */
    public boolean isEmpty() {
        return !overview.begun();
    }

    /** The way to a page of this period. */
    public String path(String page) {
        return page + (page.contains("?") ? "&" : "?") + "period=" + view.period();
    }

    /** The list of the interviews that were held in the period. */
    public String heldPath() {
        return path("/interviews?heldBy=" + view.day());
    }

    /** Topics that have a grade or a target, as many as a card has room for. */
    public List<TopicStanding> pictured() {
        return topics.stream()
                .filter(topic -> topic.level() != null || topic.targetLevel() != null)
                .limit(CARD_TOPICS)
                .toList();
    }

    /** How many questions the period has, also those without a topic. */
    public int asked() {
        return overview.questions();
    }

    /** The topic furthest below its target of those that nothing was done about for long, pauses not counted. */
    public Optional<TopicStanding> neglected() {
        return topics.stream()
                .filter(TopicStanding::isWeak)
                .filter(topic -> idleDays(topic) > NEGLECTED_AFTER_DAYS)
                .findFirst();
    }

    /** Days since a question of a topic was asked or written, or a card of it recalled; those of pauses not counted. */
    long idleDays(TopicStanding topic) {
        return new Silence(topic.actedOn(), false).days(view.day(), view.pauses());
    }

    /** The topic furthest below its target, or known least where none is below, among those with a grade. */
    public Optional<TopicStanding> weakest() {
        return topics.stream().filter(topic -> topic.level() != null).findFirst();
    }
}
