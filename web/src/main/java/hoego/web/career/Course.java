package hoego.web.career;

import hoego.goals.career.AchievementStanding;
import hoego.goals.career.Attempt;
import hoego.web.Ui;
import hoego.web.Written;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * The course of an undertaking across the years, as its picture shows it. What is known roughly covers all the time it may
 * have been.
 *
 * @param years that it covers, the first first
 * @param bars one for each attempt
 * @param marks one for each achievement
 */
public record Course(List<Year> years, List<Bar> bars, List<Mark> marks) {

    /**
     * A year.
     *
     * @param at where it begins, in percent of the picture
     */
    public record Year(int number, String at) {}

    /**
     * The time of an attempt.
     *
     * @param at where it begins, in percent of the picture
     * @param width in percent of the picture
     */
    public record Bar(Attempt attempt, String at, String width) {

        /** As it stands in a style sheet: {@code not-reached}. */
        public String outcome() {
            return Written.of(attempt.outcome());
        }
    }

    /**
     * An achievement.
     *
     * @param at where it stands, in percent of the picture
     */
    public record Mark(AchievementStanding achievement, String at) {}

    static Course of(Ui ui, List<Attempt> attempts, List<AchievementStanding> achievements) {
        var times = Stream.concat(
                        attempts.stream().map(attempt -> time(attempt, ui.today())),
                        achievements.stream().map(AchievementStanding::when))
                .toList();
        if (times.isEmpty()) {
            return new Course(List.of(), List.of(), List.of());
        }
        var all = times.stream().reduce(LocalDateRange::span).orElseThrow();
        var whole = LocalDateRange.of(
                all.getStart().withDayOfYear(1),
                all.getEndInclusive().withDayOfYear(1).plusYears(1));
        return new Course(
                IntStream.range(whole.getStart().getYear(), whole.getEnd().getYear())
                        .mapToObj(year -> new Year(year, percent(whole, LocalDate.of(year, 1, 1))))
                        .toList(),
                attempts.stream()
                        .map(attempt -> bar(whole, attempt, time(attempt, ui.today())))
                        .toList(),
                achievements.stream()
                        .map(achievement -> new Mark(achievement, percent(whole, middle(achievement.when()))))
                        .toList());
    }

    /** From the first day on which it may have begun to the last on which it may have ended. */
    private static LocalDateRange time(Attempt attempt, LocalDate today) {
        var start = attempt.start().getStart();
        var end = attempt.end();
        var over = end == null ? today.plusDays(1) : end.getEnd();
        return LocalDateRange.of(start, over.isAfter(start) ? over : start.plusDays(1));
    }

    private static Bar bar(LocalDateRange whole, Attempt attempt, LocalDateRange time) {
        var width = 100.0 * time.lengthInDays() / whole.lengthInDays();
        return new Bar(attempt, percent(whole, time.getStart()), written(Math.max(1, width)));
    }

    private static LocalDate middle(LocalDateRange time) {
        return time.getStart().plusDays(time.lengthInDays() / 2);
    }

    private static String percent(LocalDateRange whole, LocalDate day) {
        return written(100.0 * ChronoUnit.DAYS.between(whole.getStart(), day) / whole.lengthInDays());
    }

    /** To a tenth, which no picture shows finer. */
    private static String written(double percent) {
        return Math.round(percent * 10) / 10.0 + "%";
    }
}
