package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a topic's own questions and cards say of it besides its level.
 *
 * @param graded how many of the questions of some days have a grade
 * @param able how many of these could be answered: their grade is 3 or more
 * @param ids of the questions of these days, with commas between
 * @param cards how many come back to be recalled
 * @param strength the mean chance, 0 to 1, that its cards are recalled now; null while none ever was
 */
@Introspected
public record TopicSkill(
        long topicId,
        int graded,
        int able,
        String ids,
        int cards,
        @Nullable BigDecimal strength) {

    private static final Pattern COMMA = Pattern.compile(",");

    /** Of a topic that was made just now. */
    public static TopicSkill none(long topicId) {
        return new TopicSkill(topicId, 0, 0, "", 0, null);
    }

    /** The same of a day that is past: memory is only known of now. */
    public TopicSkill withoutMemory() {
        return new TopicSkill(topicId, graded, able, ids, 0, null);
    }

    public List<Long> questions() {
        return COMMA.splitAsStream(ids)
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
