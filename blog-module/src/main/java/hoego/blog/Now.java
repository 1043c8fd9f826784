package hoego.blog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The present, as the owner's clock shows it.
 *
 * @param day the owner's, which may begin hours after midnight
 * @param dayStart when that is
 */
public record Now(LocalDate day, Instant at, ZoneId zone, LocalTime dayStart) {

    /** The owner's day at a moment. */
    LocalDate dayOf(Instant moment) {
        var local = moment.atZone(zone);
        return local.toLocalTime().isBefore(dayStart) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
}
