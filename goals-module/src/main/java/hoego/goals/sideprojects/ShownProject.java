package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of what the dashboard asks of projects: one that it shows, or how many there are.
 *
 * @param place where it is shown: running, end, question; or count
 */
@Introspected
record ShownProject(
        String place,
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
        @Nullable BigDecimal amount,
        long projects,
        long active,
        long running,
        long ended,
        long stillWanted) {

    SideProjectStanding standing() {
        return new SideProjectStanding(
                id,
                title,
                what,
                part,
                hoursPerWeek,
                question,
                wanted,
                sample,
                state,
                since,
                precision,
                why,
                learned,
                refund,
                amount);
    }

    SideProjectCount count() {
        return new SideProjectCount(projects, active, running, ended, stillWanted);
    }
}
