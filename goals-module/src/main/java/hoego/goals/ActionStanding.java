package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something done, with the worry it was done about.
 *
 * @param minutes how long it took; null if that is not known
 */
@Introspected
public record ActionStanding(
        long id,
        long worryId,
        String what,
        LocalDate day,
        Precision precision,
        @Nullable Integer minutes,
        String area,
        String words,
        boolean sample) {}
