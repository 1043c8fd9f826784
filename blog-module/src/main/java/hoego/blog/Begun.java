package hoego.blog;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a first draft was saved.
 *
 * @param on the owner's day; null if there is none
 * @param at null if nobody knows the time
 */
record Begun(@Nullable LocalDate on, @Nullable Instant at) {

    static final Begun NEVER = new Begun(null, null);

    /** As it is told: a day with a time is one of the calendar, whose night belongs to the owner's day before. */
    static Begun of(DraftingDraft told, Now now) {
        var day = told.draftedOn();
        var time = told.draftedTime();
        if (day == null) {
            return new Begun(now.day(), now.at());
        }
        if (time == null) {
            return new Begun(day, null);
        }
        var at = day.atTime(time).atZone(now.zone()).toInstant();
        return new Begun(now.dayOf(at), at);
    }
}
