package hoego.goals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * How long a habit has been kept without a break: days for a daily one, else weeks from Monday to Sunday.
 *
 * <p>A pause neither counts nor breaks: a week that fell short only by what its paused days could have held is passed over,
 * and so is one that the goal's span cuts. The running week breaks nothing before it is over.
 *
 * @param units the days or weeks so far, the first one first
 */
public record HabitStreak(int current, int longest, boolean daily, List<Unit> units) {

    /** How a day or week went. */
    public enum State {
        DONE,
        MISSED,
        /** Neither counted nor missed. */
        PASSED_OVER,
        RUNNING
    }

    /**
     * A day or a week.
     *
     * @param kept on how many of its days the habit was kept
     */
    public record Unit(LocalDate start, int kept, State state) {}

    /** The days or weeks that count: all but those passed over. */
    public List<Unit> counted() {
        return units.stream().filter(unit -> unit.state() != State.PASSED_OVER).toList();
    }

    /** Those in which the habit was kept as often as it is to be. */
    public List<Unit> kept() {
        return units.stream().filter(unit -> unit.state() == State.DONE).toList();
    }

    static HabitStreak of(int timesPerWeek, LocalDateRange span, LocalDate day, Set<LocalDate> kept, Pauses pauses) {
        var daily = timesPerWeek == 7;
        var needed = daily ? 1 : timesPerWeek;
        var units = starts(span, day, daily)
                .map(start -> LocalDateRange.of(start, daily ? start.plusDays(1) : start.plusWeeks(1)))
                .map(unit -> unit(unit, needed, span, day, kept, pauses))
                .toList();
        return new HabitStreak(current(units), longest(units), daily, units);
    }

    private static Stream<LocalDate> starts(LocalDateRange span, LocalDate day, boolean daily) {
        var last = day.isBefore(span.getEnd()) ? day : span.getEndInclusive();
        var first = daily ? span.getStart() : span.getStart().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, start -> !start.isAfter(last), start -> start.plusDays(daily ? 1 : 7));
    }

    private static Unit unit(
            LocalDateRange days, int needed, LocalDateRange span, LocalDate day, Set<LocalDate> kept, Pauses pauses) {
        var within = days.intersection(span);
        var done = (int) within.stream()
                .filter(each -> !each.isAfter(day) && kept.contains(each))
                .count();
        var excused = days.lengthInDays() - within.lengthInDays() + pauses.daysIn(within);
        return new Unit(days.getStart(), done, state(done, needed, excused, !day.isAfter(within.getEndInclusive())));
    }

    private static State state(int done, int needed, int excused, boolean running) {
        if (done >= needed) {
            return State.DONE;
        }
        if (running) {
            return State.RUNNING;
        }
        return done + excused >= needed ? State.PASSED_OVER : State.MISSED;
    }

    private static int current(List<Unit> units) {
        int streak = 0;
        for (var unit : units.reversed()) {
            if (unit.state() == State.MISSED) {
                return streak;
            }
            if (unit.state() == State.DONE) {
                streak++;
            }
        }
        return streak;
    }

    private static int longest(List<Unit> units) {
        int longest = 0;
        int streak = 0;
        for (var unit : units) {
            switch (unit.state()) {
                case DONE -> streak++;
                case MISSED -> streak = 0;
                case PASSED_OVER, RUNNING -> {}
            }
            longest = Math.max(longest, streak);
        }
        return longest;
    }
}
