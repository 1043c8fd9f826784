package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A side project as it stands on a day.
 *
 * @param state its latest step by then that is no refund; an idea where there is none
 * @param since the first of what is known of the day of that step; null where there is none
 * @param wanted whether one would have liked to come back to it on that day
 * @param why the reasons of that step, one a line
 * @param learned from that step
 * @param refund the latest step by then that is one; null where there is none
 * @param amount that was refunded; null where nothing was
 */
@Introspected
public record SideProjectStanding(
        long id,
        String title,
        String what,
        String part,
        @Nullable BigDecimal hoursPerWeek,
        String question,
        boolean wanted,
        boolean sample,
        StepKind state,
        @Nullable LocalDate since,
        @Nullable Precision precision,
        String why,
        String learned,
        @Nullable StepKind refund,
        @Nullable BigDecimal amount) {

    public List<String> reasons() {
        return why.lines().toList();
    }

    /** Whether it may be taken up: one would like to come back to it, and it is neither under way nor done. */
    public boolean isStillWanted() {
        return wanted && !state.isRunning() && state != StepKind.SHIPPED;
    }
}
