package hoego.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which goals are wanted; what is empty or null does not narrow.
 *
 * @param id of a single one; 0 for all
 * @param words any of its texts holds them, lower-cased
 * @param start its span ends on this day or later
 * @param end its span begins before this day
 */
public record GoalFilter(
        long id,
        String words,
        String area,
        @Nullable GoalKind kind,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {

    static final LocalDate EVER = LocalDate.of(1, 1, 1);
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public static GoalFilter between(LocalDate start, LocalDate end) {
        return new GoalFilter(0, "", "", null, start, end);
    }

    public static GoalFilter only(long id) {
        return new GoalFilter(id, "", "", null, null, null);
    }
}
