package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a topic is known, and what was asked about it.
 *
 * @param aliases one a line
 * @param targetLevel 0 to 5; null without one
 * @param level the mean of the last three grades or recalls of its own questions and cards; null without any
 * @param asked how many questions some days had
 * @param graded how many of these have a grade
 * @param mean of these grades; null without any
 * @param firstAsked the id of the first of them; 0 without any
 * @param actedOn the last day on which a question of it was asked or written, or a card recalled; null without any
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
        long firstAsked,
        @Nullable LocalDate actedOn) {

    /** The best grade. */
    public static final int BEST = 5;

    private static final int WHOLE = 100;

    public List<String> otherNames() {
        return aliases.lines().toList();
    }

    public int levelPercent() {
        return level == null ? 0 : level.movePointRight(2).intValue() / BEST;
    }

    /** How far the level is below the target, 0 where it is not; null where one of them is not there. */
    public @Nullable BigDecimal gap() {
        return level == null || targetLevel == null
                ? null
                : BigDecimal.valueOf(targetLevel).subtract(level).max(BigDecimal.ZERO);
    }

    public boolean isWeak() {
        var gap = gap();
        return gap != null && gap.signum() > 0;
    }

    public @Nullable Integer targetPercent() {
        return targetLevel == null ? null : WHOLE * targetLevel / BEST;
    }
}
