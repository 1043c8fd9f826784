package hoego.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How one sees how far a goal has come. */
public enum GoalKind {
    /** A figure goes from a start to a target. */
    MEASURED,
    /** Steps are done one by one. */
    MILESTONES,
    /** Something is done so many times a week. */
    HABIT;

    /** The first day whose records count: all of a goal's span, but for a habit, which is kept from the day it was begun. */
    LocalDate countedFrom(LocalDate startsOn, @Nullable LocalDate begunOn) {
        return this == HABIT && begunOn != null ? begunOn : startsOn;
    }
}
