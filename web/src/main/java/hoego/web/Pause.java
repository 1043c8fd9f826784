package hoego.web;

import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/**
 * Days that count against nothing: no streak breaks, no pace is lost, nothing is called quiet.
 *
 * @param days from its first day to the day after its last
 */
public record Pause(LocalDateRange days, Kind kind, String reason) {

    public enum Kind {
        ILLNESS,
        TRAVEL,
        CRUNCH,
        OTHER
    }

    public boolean covers(LocalDate day) {
        return days.contains(day);
    }
}
