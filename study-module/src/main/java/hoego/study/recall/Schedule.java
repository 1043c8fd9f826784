package hoego.study.recall;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a card comes back, and how well it is remembered.
 *
 * @param step of minutes; null where none is left
 * @param memory null while it is new
 * @param dueOn the owner's day of that
 * @param recalledAt null while it is new
 * @param recalledOn the owner's day of that
 */
public record Schedule(
        Phase phase,
        @Nullable Integer step,
        @Nullable Memory memory,
        Instant dueAt,
        LocalDate dueOn,
        @Nullable Instant recalledAt,
        @Nullable LocalDate recalledOn,
        int lapses,
        boolean suspended) {

    /** Of a card that was never recalled. */
    public static Schedule fresh(RecallTime time) {
        return new Schedule(Phase.NEW, null, null, time.now(), time.day(), null, null, 0, false);
    }
}
