package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * How a team grew or shrank.
 *
 * @param since the day from which its sizes are told
 * @param note what was noted with its last size
 * @param sizes how many are told
 */
@Introspected
public record TeamChange(long positionId, LocalDate since, int firstPeople, int lastPeople, String note, long sizes) {}
