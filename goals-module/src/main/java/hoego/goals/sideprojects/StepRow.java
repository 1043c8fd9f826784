package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A step with the side project it belongs to.
 *
 * @param title of the project
 * @param what the project is
 * @param question that the project leaves open
 * @param day the first of what is known of its date
 * @param endsBefore the day after the last of what is known of its date
 * @param why the reasons, one a line
 */
@Introspected
public record StepRow(
        long id,
        long projectId,
        String title,
        String what,
        String question,
        StepKind kind,
        LocalDate day,
        Precision precision,
        LocalDate endsBefore,
        String why,
        String learned,
        @Nullable BigDecimal amount,
        String note,
        boolean sample) {

    /** Whether all that is known of its date lies within a time. */
    public boolean isWithin(LocalDateRange days) {
        return !day.isBefore(days.getStart()) && !endsBefore.isAfter(days.getEnd());
    }

    public List<String> reasons() {
        return why.lines().toList();
    }
}
