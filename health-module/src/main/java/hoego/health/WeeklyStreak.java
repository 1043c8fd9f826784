package hoego.health;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * How many weeks running had something done in them. Weeks begin on Monday. The running week breaks nothing until it is
 * over; a week without anything that a pause touches neither counts nor breaks.
 */
final class WeeklyStreak {

    private WeeklyStreak() {}

    /**
     * The length of the streak in weeks.
     *
     * @param runs that began by the day, the latest first
     */
    static int of(List<WeekRun> runs, LocalDate today, List<LocalDateRange> pauses) {
        var running = today.with(previousOrSame(MONDAY));
        var length = 0;
        var week = running;
        for (var run : runs) {
            for (; week.isAfter(run.last()); week = week.minusWeeks(1)) {
                if (!week.equals(running) && !isPaused(week, pauses)) {
                    return length;
                }
            }
            length += run.weeks();
            week = run.first().minusWeeks(1);
        }
        return length;
    }

    private static boolean isPaused(LocalDate week, List<LocalDateRange> pauses) {
        var days = LocalDateRange.of(week, week.plusWeeks(1));
        return pauses.stream().anyMatch(days::overlaps);
    }
}
