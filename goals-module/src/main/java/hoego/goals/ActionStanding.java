package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** Something done, with the worry it was done about. */
@Introspected
public record ActionStanding(
        long id,
        long worryId,
        String what,
        LocalDate day,
        Precision precision,
        String area,
        String words,
        boolean sample) {}
