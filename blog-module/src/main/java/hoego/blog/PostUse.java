package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * Where a post was handed in or presented.
 *
 * @param kind {@code round} or {@code talk}
 * @param parentId the cohort of a round, else 0
 * @param number of the round; of a talk its minutes
 * @param cohort its number, 0 of a talk
 */
@Introspected
public record PostUse(String kind, long id, long parentId, int number, int cohort, LocalDate day) {}
