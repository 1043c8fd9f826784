package hoego.web.interviews;

import hoego.study.interviews.TopicStanding;
import hoego.study.interviews.TopicTrail;
import hoego.study.interviews.TopicTrail.Value;
import hoego.web.Threading.Made;
import hoego.web.Ui;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a topic shows. Its figures count its parts, too.
 *
 * @param parts of the topic, each by its own questions alone
 * @param trail what its level follows from
 * @param chart null while there is no history
 * @param made what came of its questions elsewhere
 * @param posts how many of its questions became posts
 * @param now whether it is of today, so that memory is known
 * @param entries the part of its trail that is shown
 */
public record TopicPage(
        TopicStanding topic,
        List<TopicStanding> parts,
        TopicTrail trail,
        @Nullable LevelChart chart,
        List<Made> made,
        long posts,
        boolean now,
        List<TrailEntry> entries) {

    /** The level of the topic and its parts together; null without a grade or a recall. */
    public @Nullable BigDecimal level() {
        return trail.level().orElse(null);
    }

    public int levelPercent() {
        var level = level();
        return level == null ? 0 : level.movePointRight(2).intValue() / TopicStanding.BEST;
    }

    public @Nullable BigDecimal able() {
        return TopicLine.share(trail.totals().able(), trail.totals().graded());
    }

    /** What a grade or a recall was: 3, or good (4). */
    public String grade(Ui ui, Value value) {
        return value.recall()
                ? ui.text(
                        "interviews.recalled",
                        Map.of("grade", ui.text("interviews.recalled-" + value.grade()), "counts", value.countsAs()))
                : Integer.toString(value.grade());
    }

    /** The page of what was graded or recalled, without the base path. */
    public String path(Value value) {
        return value.recall()
                ? InterviewsArea.cardPath(value.id(), value.questionId())
                : QuestionController.path(value.id());
    }
}
