package hoego.goals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.threeten.extra.LocalDateRange;

/**
 * The days that are taken care of, as Loop Habit Tracker fills them in (iSoron/uhabits, EntryList.kt): as many ticks as a week
 * or a month asks for, within seven days or a month of days, fill that window. Windows that overlap move back towards the
 * past, each no further than its own last tick allows, to close the gaps. A streak goes by whole weeks and months instead.
 */
final class HabitCover {

    private static final int WEEK = 7;

    private HabitCover() {}

    /**
     * The first of so many days.
     *
     * @param filledOn the day of the tick that filled it
     */
    record Window(LocalDate start, LocalDate filledOn, int days) {

        private LocalDate end() {
            return start.plusDays(days - 1L);
        }

        private Window back(long by) {
            return new Window(start.minusDays(by), filledOn, days);
        }

        LocalDateRange range() {
            return LocalDateRange.ofClosed(start, end());
        }
    }

    /** The days on which it was kept and those that these cover. */
    static Set<LocalDate> days(HabitRhythm rhythm, Collection<LocalDate> kept) {
        var covered = new TreeSet<>(kept);
        snapped(windows(rhythm, kept)).forEach(window -> window.range().stream().forEach(covered::add));
        return covered;
    }

    /** Every window that is full, the oldest first. */
    static List<Window> windows(HabitRhythm rhythm, Collection<LocalDate> kept) {
        var ticks = List.copyOf(new TreeSet<>(kept));
        var windows = new ArrayList<Window>();
        for (int i = 0; i + rhythm.times() <= ticks.size(); i++) {
            var first = ticks.get(i);
            var filledOn = ticks.get(i + rhythm.times() - 1);
            var days = length(rhythm, first);
            if (ChronoUnit.DAYS.between(first, filledOn) < days) {
                windows.add(new Window(first, filledOn, days));
            }
        }
        return windows;
    }

    /** A month is as long as that of its first day; begun on the last of one, as the next. */
    private static int length(HabitRhythm rhythm, LocalDate first) {
        return switch (rhythm.every()) {
            case DAY -> 1;
            case WEEK -> WEEK;
            case MONTH -> first.plusDays(1).lengthOfMonth();
        };
    }

    /** The same, from the newest on each moved back to end before the next one begins, as far as it can. */
    static List<Window> snapped(List<Window> windows) {
        var snapped = new ArrayList<>(windows);
        for (int i = snapped.size() - 2; i >= 0; i--) {
            var window = snapped.get(i);
            var overlap = ChronoUnit.DAYS.between(snapped.get(i + 1).start(), window.end()) + 1;
            var room = ChronoUnit.DAYS.between(window.filledOn(), window.end());
            snapped.set(i, window.back(Math.clamp(overlap, 0, room)));
        }
        return snapped;
    }
}
