package hoego.blog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The present, as the owner's clock shows it.
 *
 * @param day the owner's, which may begin hours after midnight
 */
public record Now(LocalDate day, Instant at, ZoneId zone) {}
