package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * A round to choose.
 *
 * @param cohort its number
 */
@Introspected
public record RoundName(long id, int cohort, int number, LocalDate dueOn) {}
