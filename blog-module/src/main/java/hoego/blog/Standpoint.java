package hoego.blog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * From where rounds are looked at: the end of a day, or now while that day still runs.
 *
 * @param day {@link PostFilter#NOW} for the present
 * @param pauses days that count against nothing
 */
public record Standpoint(LocalDate day, Instant now, List<LocalDateRange> pauses) {

    /** A day runs until its owner has slept, who hands in at night. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** The moment that is looked from, on the clock of a zone. */
    public Instant at(ZoneId zone) {
        return isPresent(zone) ? now : day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Whether what was done on a day is seen from here. */
    boolean sees(LocalDate done, ZoneId zone) {
        return !done.isAfter(day) || isPresent(zone);
    }

    private boolean isPresent(ZoneId zone) {
        return day.equals(PostFilter.NOW)
                || now.isBefore(day.plusDays(1).atTime(MORNING).atZone(zone).toInstant());
    }

    boolean isPaused(LocalDate other) {
        return pauses.stream().anyMatch(pause -> pause.contains(other));
    }
}
