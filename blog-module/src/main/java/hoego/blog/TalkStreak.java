package hoego.blog;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * How many weeks running had a talk. Weeks begin on Monday, and count only where one was given. The running week breaks
 * nothing until it is over; a week without one neither counts nor breaks if a pause touches it, or if cohorts of a longer
 * cadence ran in it and none had a deadline.
 *
 * @param current weeks up to the day; nought if it is broken
 * @param longest weeks of the longest ever
 */
public record TalkStreak(int current, int longest) {

    /**
     * @param runs that began by the day, the latest first
     * @param between the Mondays of weeks between the deadlines of cohorts
     */
    static TalkStreak of(List<TalkWeeks> runs, LocalDate day, List<LocalDateRange> pauses, Set<LocalDate> between) {
        if (runs.isEmpty()) {
            return new TalkStreak(0, 0);
        }
        var week = day.with(previousOrSame(MONDAY));
        var alive = isCrossed(runs.getFirst().last(), week, pauses, between);
        var length = 0;
        var current = 0;
        var longest = 0;
        for (int i = 0; i < runs.size(); i++) {
            length += runs.get(i).weeks();
            longest = Math.max(longest, length);
            current = alive ? length : current;
            if (i + 1 < runs.size()
                    && !isCrossed(runs.get(i + 1).last(), runs.get(i).first(), pauses, between)) {
                length = 0;
                alive = false;
            }
        }
        return new TalkStreak(current, longest);
    }

    /** Whether no week between two asked for a talk. */
    private static boolean isCrossed(
            LocalDate before, LocalDate next, List<LocalDateRange> pauses, Set<LocalDate> between) {
        return Stream.iterate(before.plusWeeks(1), week -> week.isBefore(next), week -> week.plusWeeks(1))
                .allMatch(week -> between.contains(week) || isTouched(week, pauses));
    }

    private static boolean isTouched(LocalDate monday, List<LocalDateRange> pauses) {
        var week = LocalDateRange.of(monday, monday.plusWeeks(1));
        return pauses.stream().anyMatch(week::overlaps);
    }
}
