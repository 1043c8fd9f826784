package hoego.web.study;

import hoego.web.Pause;
import hoego.web.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * A week and how many meetings it had.
 *
 * @param state {@code done}, {@code late} where it met without the owner, {@code now}, {@code ahead}, {@code paused} or {@code none}
 */
public record MeetingWeek(Period week, long count, String state) {

    /** The state of a week without meetings. */
    static String empty(Period week, LocalDate day, List<Pause> pauses) {
        if (week.contains(day)) {
            return "now";
        }
        if (week.start().isAfter(day)) {
            return "ahead";
        }
        return pauses.stream().anyMatch(pause -> pause.days().overlaps(week.days())) ? "paused" : "none";
    }
}
