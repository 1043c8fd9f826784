package hoego.goals;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a goal was made of, and how its end was judged; each can be changed. */
public enum GoalTerm {
    TITLE,
    WHY,
    AREA,
    KIND,
    STARTS_ON,
    ENDS_ON,
    BEGUN_ON,
    IMPORTANCE,
    START_VALUE,
    TARGET_VALUE,
    UNIT,
    DIRECTION,
    AGGREGATION,
    MEASURE,
    TIMES_PER_WEEK,
    TIMES_PER_MONTH,
    WEEKDAYS,
    ASSESSMENT,
    REASON;

    /** As it is written down: days as in ISO 8601, numbers without needless zeros, choices by their names; empty for none. */
    String of(Goal goal) {
        return switch (this) {
            case TITLE -> goal.title();
            case WHY -> goal.why();
            case AREA -> goal.area();
            case KIND -> goal.kind().name();
            case STARTS_ON -> goal.startsOn().toString();
            case ENDS_ON -> goal.endsOn().toString();
            case BEGUN_ON -> written(goal.begunOn());
            case IMPORTANCE -> goal.importance().name();
            case START_VALUE -> plain(goal.startValue());
            case TARGET_VALUE -> plain(goal.targetValue());
            case UNIT -> goal.unit();
            case DIRECTION -> written(goal.direction());
            case AGGREGATION -> written(goal.aggregation());
            case MEASURE -> goal.measure();
            case TIMES_PER_WEEK -> written(goal.timesPerWeek());
            case TIMES_PER_MONTH -> written(goal.timesPerMonth());
            case WEEKDAYS -> String.join(" ", goal.weekdays());
            case ASSESSMENT -> plain(goal.assessment());
            case REASON -> goal.reason();
        };
    }

    private static String written(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
