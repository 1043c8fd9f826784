package hoego.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * How long a habit has been kept without a break, in days, weeks from Monday to Sunday, or months of the calendar, as its
 * rhythm counts; the length is that of what was done.
 *
 * <p>A pause or a skip neither counts nor breaks: a week or month that fell short only by what its resting days could have
 * held is passed over, and so is one that the goal's span cuts. Days on which nothing is asked for are no units at all. The
 * running unit breaks nothing before it is over. There is no grace: one missed unit ends the streak.
 *
 * @param units so far, the first one first
 */
public record HabitStreak(int current, int longest, HabitRhythm.Every every, List<Unit> units) {

    /** How a unit went. */
    public enum State {
        DONE,
        MISSED,
        /** Neither counted nor missed, since it was skipped on purpose. */
        SKIPPED,
        /** Neither counted nor missed for another reason: a pause, or the goal's span cuts it. */
        PASSED_OVER,
        RUNNING
    }

    /**
     * A day, a week or a month.
     *
     * @param end its last day
     * @param kept on how many of its days the habit was kept
     */
    public record Unit(LocalDate start, LocalDate end, int kept, State state) {

        boolean counts() {
            return state != State.PASSED_OVER && state != State.SKIPPED;
        }
    }

    /** The units that count: all but those passed over. */
    public List<Unit> counted() {
        return units.stream().filter(Unit::counts).toList();
    }

    /** Those in which the habit was kept as often as it is to be. */
    public List<Unit> kept() {
        return of(State.DONE);
    }

    public List<Unit> of(State state) {
        return units.stream().filter(unit -> unit.state() == state).toList();
    }

    static HabitStreak of(
            HabitRhythm rhythm, LocalDateRange span, LocalDate day, Set<LocalDate> kept, HabitRests rests) {
        var units = starts(rhythm, span, day)
                .map(rhythm::unitFrom)
                .map(unit -> unit(unit, Math.min(rhythm.times(), unit.lengthInDays()), span, day, kept, rests))
                .toList();
        return new HabitStreak(current(units), longest(units), rhythm.every(), units);
    }

    private static Stream<LocalDate> starts(HabitRhythm rhythm, LocalDateRange span, LocalDate day) {
        var last = day.isBefore(span.getEnd()) ? day : span.getEndInclusive();
        return Stream.iterate(
                        rhythm.startOf(span.getStart()),
                        start -> !start.isAfter(last),
                        start -> rhythm.unitFrom(start).getEnd())
                .filter(start -> rhythm.every() != HabitRhythm.Every.DAY || rhythm.asks(start));
    }

    private static Unit unit(
            LocalDateRange days,
            int needed,
            LocalDateRange span,
            LocalDate day,
            Set<LocalDate> kept,
            HabitRests rests) {
        var within = days.intersection(span);
        var done = (int) within.stream()
                .filter(each -> !each.isAfter(day) && kept.contains(each))
                .count();
        var excused = days.lengthInDays() - within.lengthInDays() + rests.all().daysIn(within);
        var state = state(done, needed, excused, !day.isAfter(within.getEndInclusive()));
        return new Unit(
                days.getStart(),
                days.getEndInclusive(),
                done,
                state == State.PASSED_OVER && rests.isSkippedIn(within) ? State.SKIPPED : state);
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
                case SKIPPED, PASSED_OVER, RUNNING -> {}
            }
            longest = Math.max(longest, streak);
        }
        return longest;
    }
}
