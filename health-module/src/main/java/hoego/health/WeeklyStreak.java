package hoego.health;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.threeten.extra.LocalDateRange;

/**
 * How many weeks running had something done in them. Weeks begin on Monday. The running week breaks nothing until it is
 * over; a week without anything that a pause touches neither counts nor breaks.
 */
final class WeeklyStreak {

    private WeeklyStreak() {}

    static int of(Collection<LocalDate> done, LocalDate today, List<LocalDateRange> pauses) {
        var weeks = done.stream()
                .filter(day -> !day.isAfter(today))
                .map(WeeklyStreak::week)
                .collect(toCollection(TreeSet::new));
        if (weeks.isEmpty()) {
            return 0;
        }
        var running = week(today);
        int length = 0;
        for (var week = running; !week.isBefore(weeks.first()); week = week.minusWeeks(1)) {
            if (weeks.contains(week)) {
                length++;
            } else if (!week.equals(running) && !isPaused(week, pauses)) {
                return length;
            }
        }
        return length;
    }

    private static LocalDate week(LocalDate day) {
        return day.with(previousOrSame(MONDAY));
    }

    private static boolean isPaused(LocalDate week, List<LocalDateRange> pauses) {
        var days = LocalDateRange.of(week, week.plusWeeks(1));
        return pauses.stream().anyMatch(days::overlaps);
    }
}
