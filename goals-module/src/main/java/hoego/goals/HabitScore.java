package hoego.goals;

import java.time.LocalDate;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/**
 * How firmly a habit stands, from 0 to 1, as Loop Habit Tracker counts it (iSoron/uhabits, Score.kt and ScoreList.kt): each
 * day moves the score towards what was done, a pause leaves it where it is.
 */
final class HabitScore {

    private HabitScore() {}

    /** The score after the last of the days. */
    static double of(int timesPerWeek, LocalDateRange days, Set<LocalDate> kept, Pauses pauses) {
        var daily = timesPerWeek == 7;
        var frequency = timesPerWeek / 7.0;
        // Less than daily, the window is doubled, so that another day of the week does no harm.
        var times = daily ? 1 : timesPerWeek * 2;
        var window = daily ? 1 : 14;
        double score = 0;
        for (var day : (Iterable<LocalDate>) days.stream()::iterator) {
            if (!pauses.cover(day)) {
                var done = day.minusDays(window - 1)
                        .datesUntil(day.plusDays(1))
                        .filter(each -> days.contains(each) && kept.contains(each))
                        .count();
                score = next(frequency, score, Math.min(1, (double) done / times));
            }
        }
        return score;
    }

    /** The score of a day by that of the day before. */
    static double next(double frequency, double before, double done) {
        var keeps = Math.pow(0.5, Math.sqrt(frequency) / 13);
        return before * keeps + done * (1 - keeps);
    }
}
