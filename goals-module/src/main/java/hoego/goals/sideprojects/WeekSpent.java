package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * What a week's sessions come to.
 *
 * @param monday on which the week begins
 */
@Introspected
public record WeekSpent(LocalDate monday, long minutes) {}
