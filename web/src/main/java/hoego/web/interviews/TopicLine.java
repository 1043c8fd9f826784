package hoego.web.interviews;

import hoego.study.interviews.TopicSkill;
import hoego.study.interviews.TopicStanding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A topic in the matrix of topics, by its own questions and cards.
 *
 * @param posts how many of its questions became posts
 */
public record TopicLine(TopicStanding topic, TopicSkill skill, long posts) {

    private static final int DIGITS = 4;

    /** The share of its graded questions that could be answered, 0 to 1; null without any. */
    public @Nullable BigDecimal able() {
        return share(skill.able(), skill.graded());
    }

    /** The share of its questions that became posts, 0 to 1; null without any. */
    public @Nullable BigDecimal written() {
        return share(posts, topic.asked());
    }

    /** The list of its cards, without the base path. */
    public String cardsPath() {
        return InterviewsArea.cardsPath(topic.id());
    }

    static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
    }
}
