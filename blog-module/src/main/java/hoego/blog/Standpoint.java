package hoego.blog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * The moment from which rounds are looked at.
 *
 * @param day what was done after it is not seen
 * @param pauses days that count against nothing
 */
public record Standpoint(LocalDate day, Instant at, List<LocalDateRange> pauses) {

    boolean isPaused(LocalDate other) {
        return pauses.stream().anyMatch(pause -> pause.contains(other));
    }
}
