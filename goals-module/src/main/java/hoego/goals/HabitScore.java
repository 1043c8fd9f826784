package hoego.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/**
 * How firmly a habit stands, from 0 to 1, as Loop Habit Tracker counts it (iSoron/uhabits, Score.kt and ScoreList.kt): each
 * day moves the score towards what was done, a pause or a skip leaves it where it is. A habit of given days is a daily one on
 * these days, and the others leave the score where it is, too. The windows reach back over days that count only, so that a
 * pause does not thin out what was done before it.
 *
 * @param frequency how often a day it is to be kept, 1 at most
 * @param times how often in the days of the window
 */
record HabitScore(double frequency, int times, int window) {

    private static final int WEEK = 7;

    /** As long as a month is to Loop. */
    private static final int MONTH = 30;

    static HabitScore of(HabitRhythm rhythm) {
        return switch (rhythm.every()) {
            case DAY -> new HabitScore(1, 1, 1);
            case WEEK -> doubled(rhythm.times(), WEEK);
            case MONTH -> rhythm.times() < MONTH ? doubled(rhythm.times(), MONTH) : new HabitScore(1, MONTH, MONTH);
        };
    }

    /** Less than daily, the window is doubled, so that another day of the week does no harm. */
    private static HabitScore doubled(int times, int days) {
        return new HabitScore((double) times / days, times * 2, days * 2);
    }

    /** The score after each of the days that move it. */
    static NavigableMap<LocalDate, Double> course(
            HabitRhythm rhythm, LocalDateRange days, Set<LocalDate> kept, Pauses rests) {
        var score = of(rhythm);
        var course = new TreeMap<LocalDate, Double>();
        var done = new ArrayList<Boolean>();
        days.stream().filter(day -> rhythm.asks(day) && !rests.cover(day)).forEach(day -> {
            done.add(kept.contains(day));
            var before = course.isEmpty() ? 0 : course.lastEntry().getValue();
            course.put(day, next(score.frequency(), before, score.share(done)));
        });
        return course;
    }

    private double share(List<Boolean> done) {
        var within = done.subList(Math.max(0, done.size() - window), done.size());
        var count = within.stream().filter(each -> each).count();
        return Math.min(1, (double) count / times);
    }

    /** The score of a day by that of the day before. */
    static double next(double frequency, double before, double done) {
        var keeps = Math.pow(0.5, Math.sqrt(frequency) / 13);
        return before * keeps + done * (1 - keeps);
    }
}
