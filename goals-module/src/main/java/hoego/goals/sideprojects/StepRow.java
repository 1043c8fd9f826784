package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step with the side project it belongs to.
 *
 * @param title of the project
 * @param day the first of what is known of its date
 * @param why the reasons, one a line
 */
@Introspected
public record StepRow(
        long id,
        long projectId,
        String title,
        StepKind kind,
        LocalDate day,
        Precision precision,
        String why,
        String learned,
        @Nullable BigDecimal amount,
        String note,
        boolean sample) {

    public List<String> reasons() {
        return why.lines().toList();
    }
}
