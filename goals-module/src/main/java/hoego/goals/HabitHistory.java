package hoego.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import org.threeten.extra.LocalDateRange;

/**
 * How a habit was kept.
 *
 * @param score how firmly it stands after each day that moved it, 0 to 1; empty before the first one
 * @param days those so far, by what became of each
 */
public record HabitHistory(HabitStreak streak, NavigableMap<LocalDate, Double> score, List<Day> days) {

    /** What became of a day. */
    public enum Kept {
        KEPT,
        /** Taken care of by what was kept around it. */
        COVERED,
        SKIPPED,
        PAUSED,
        /** None of the days on which it is to be kept. */
        NOT_ASKED,
        OPEN
    }

    /** A day of the habit. */
    public record Day(LocalDate date, Kept kept) {}

    static HabitHistory of(
            GoalStanding goal, List<LocalDateRange> pauses, NavigableMap<LocalDate, BigDecimal> counted) {
        var rests = goal.rests(pauses);
        var kept = GoalHistory.ticks(counted).keySet();
        return new HabitHistory(
                streak(goal, rests, kept, goal.day()),
                HabitScore.course(goal.rhythm(), goal.countedDays(), kept, rests.all()),
                days(goal.rhythm(), goal.countedDays(), kept, rests));
    }

    static HabitStreak streak(GoalStanding goal, HabitRests rests, Set<LocalDate> kept, LocalDate day) {
        var last = goal.closedOn() == null || goal.closedOn().isAfter(goal.endsOn()) ? goal.endsOn() : goal.closedOn();
        return HabitStreak.of(
                goal.rhythm(),
                LocalDateRange.ofClosed(goal.begunOn(), last.isBefore(goal.begunOn()) ? goal.begunOn() : last),
                day,
                kept,
                rests);
    }

    static List<Day> days(HabitRhythm rhythm, LocalDateRange days, Set<LocalDate> kept, HabitRests rests) {
        var covered = new TreeSet<>(HabitCover.days(rhythm, kept));
        return days.stream()
                .map(day -> new Day(day, kept(rhythm, day, kept, covered, rests)))
                .toList();
    }

    private static Kept kept(
            HabitRhythm rhythm, LocalDate day, Set<LocalDate> kept, Set<LocalDate> covered, HabitRests rests) {
        if (kept.contains(day)) {
            return Kept.KEPT;
        }
        if (rests.skipped().contains(day)) {
            return Kept.SKIPPED;
        }
        if (rests.all().cover(day)) {
            return Kept.PAUSED;
        }
        if (!rhythm.asks(day)) {
            return Kept.NOT_ASKED;
        }
        return covered.contains(day) ? Kept.COVERED : Kept.OPEN;
    }

    /** How firmly it stands, 0 to 1. */
    public double firmness() {
        return score.isEmpty() ? 0 : score.lastEntry().getValue();
    }
}
