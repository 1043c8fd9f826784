package hoego.web.study;

import hoego.study.Rhythm;
import hoego.web.Pause;
import hoego.web.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A week and how many meetings it had.
 *
 * @param state {@code done}, {@code late} where it met without the owner, {@code now}, {@code ahead}, {@code paused} or {@code none}
 */
public record MeetingWeek(Period week, long count, String state) {

    /**
     * The state of a week without meetings.
     *
     * @param weekday on which they are meant to be; null where any will do
     */
    static String empty(Period week, LocalDate day, List<Pause> pauses, @Nullable DayOfWeek weekday) {
        if (week.contains(day)) {
            return "now";
        }
        if (week.start().isAfter(day)) {
            return "ahead";
        }
        var days = pauses.stream().map(Pause::days).toList();
        return Rhythm.isPaused(week.days(), weekday, days) ? "paused" : "none";
    }
}
