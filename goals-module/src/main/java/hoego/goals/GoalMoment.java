package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day with goals, resolutions or worries.
 *
 * @param at when it was written down
 * @param kind of record: goal, goal-end, check-in, milestone, resolution, resolution-end, worry, worry-end, worry-action,
 *     not-doing, not-doing-look
 * @param pageId the record on whose page it stands
 * @param note what was noted with it, or what it belongs to
 * @param value of a check-in; null if it has none
 * @param detail the outcome, the fate, the answer, the kind, the period or the area
 */
@Introspected
public record GoalMoment(
        LocalDate day,
        Instant at,
        String kind,
        long id,
        long pageId,
        String title,
        String note,
        @Nullable BigDecimal value,
        String unit,
        String detail) {

    /** The place of a moment in their order: newest day first, then entry, kind and id. */
    public record Place(LocalDate day, Instant at, String kind, long id) {

        /** Before all of them. */
        static final Place TOP = new Place(GoalFilter.NEVER, Instant.EPOCH, "", 0);
    }
}
