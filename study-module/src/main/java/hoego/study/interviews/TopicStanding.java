package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a topic is known, and what was asked about it.
 *
 * @param aliases one a line
 * @param targetLevel 0 to 5; null without one
 * @param level the mean of the last three grades of its questions; null without any
 * @param asked how many questions some days had
 * @param graded how many of these have a grade
 * @param mean of these grades; null without any
 * @param firstAsked the id of the first of them; 0 without any
 */
@Introspected
public record TopicStanding(
        long id,
        String name,
        String aliases,
        @Nullable Long parentId,
        @Nullable String parentName,
        @Nullable Integer targetLevel,
        boolean sample,
        @Nullable BigDecimal level,
        int asked,
        int graded,
        @Nullable BigDecimal mean,
        long firstAsked) {

    /** The best grade. */
    public static final int BEST = 5;

    private static final int WHOLE = 100;

    public List<String> otherNames() {
        return aliases.lines().toList();
    }

    public int levelPercent() {
        return level == null ? 0 : level.movePointRight(2).intValue() / BEST;
    }

    public @Nullable Integer targetPercent() {
        return targetLevel == null ? null : WHOLE * targetLevel / BEST;
    }
}
