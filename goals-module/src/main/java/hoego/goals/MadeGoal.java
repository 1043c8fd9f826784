package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal that began with a record of another area.
 *
 * @param outcome null while it is open
 * @param closedOn null while it is open
 */
@Introspected
public record MadeGoal(
        long id,
        String title,
        String origin,
        LocalDate startsOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate closedOn) {}
