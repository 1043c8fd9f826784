package hoego.goals.sideprojects;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which side projects are wanted; what is empty, null or 0 does not narrow.
 *
 * @param id of the only one
 * @param words its texts hold them, lower-cased
 * @param state in which it is on the day
 * @param stillWanted only those that may be taken up again, see {@link SideProjectStanding#isStillWanted()}
 * @param days of which one has a step of it, or at whose end it is under way; null for all
 * @param day as which they are shown: later steps are not known yet, and what had none by then is not there
 */
public record SideProjectFilter(
        long id,
        String words,
        @Nullable StepKind state,
        boolean stillWanted,
        @Nullable LocalDateRange days,
        LocalDate day) {}
