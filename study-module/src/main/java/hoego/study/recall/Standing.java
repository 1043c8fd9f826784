package hoego.study.recall;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a card stands.
 *
 * @param step on which of its steps of minutes it is; 0 where it has none
 * @param memory null while it is new
 * @param recalledOn the day on which it was recalled before; null while it is new
 */
record Standing(
        Phase phase,
        int step,
        @Nullable Memory memory,
        @Nullable LocalDate recalledOn) {

    static final Standing NEW = new Standing(Phase.NEW, 0, null, null);
}
