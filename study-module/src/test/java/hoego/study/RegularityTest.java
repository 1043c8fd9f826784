package hoego.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class RegularityTest {

    /** A Tuesday. */
    private static final LocalDate BEGAN = LocalDate.of(2021, 1, 5);

    private static final Lifetime LASTING = new Lifetime(BEGAN, Precision.DAY, null, null);
    private static final LocalDateRange QUARTER = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1));
    private static final Rhythm TUESDAYS = rhythm(1, DayOfWeek.TUESDAY, null);

    private static Rhythm rhythm(
            @Nullable Integer weeks, @Nullable DayOfWeek weekday, @Nullable Integer timesPerMonth) {
        return Objects.requireNonNull(Rhythm.of(weeks, weekday, timesPerMonth));
    }

    /** Meetings on days of January; those without the owner are negative. */
    private static List<Attendance> met(int... days) {
        return Arrays.stream(days)
                .mapToObj(day -> new Attendance(1, LocalDate.of(2021, 1, Math.abs(day)), day < 0))
                .toList();
    }

    private static List<Integer> regular(int planned, int kept, int held, int attended, int run) {
        return List.of(planned, kept, held, attended, run);
    }

    private static List<Integer> figures(Regularity of) {
        return regular(of.planned(), of.kept(), of.held(), of.attended(), of.run());
    }

    private static Regularity of(Rhythm rhythm, List<Attendance> met, int day, LocalDateRange... pauses) {
        return Regularity.of(rhythm, LASTING, met, QUARTER, LocalDate.of(2021, 1, day), List.of(pauses));
    }

    @Test
    void countsWeeksThatWereHeldAgainstThosePlanned() {
        assertThat(figures(of(TUESDAYS, met(5, -12, 26), 27))).isEqualTo(regular(4, 3, 3, 2, 1));
    }

    @Test
    void takesAMeetingOnAnotherDayOfTheWeekForThatWeeks() {
        assertThat(figures(of(TUESDAYS, met(5, 14), 15))).isEqualTo(regular(2, 2, 2, 2, 2));
    }

    @Test
    void knowsSinceWhenTheRunGoesOn() {
        assertThat(of(TUESDAYS, met(5, 19, 26), 27).runSince()).isEqualTo(LocalDate.of(2021, 1, 18));
        assertThat(of(TUESDAYS, met(5), 27).runSince()).isNull();
    }

    @Test
    void plansNothingForTheDayThatIsNotOver() {
        assertThat(figures(of(TUESDAYS, met(5, 12), 19))).isEqualTo(regular(2, 2, 2, 2, 2));
        assertThat(figures(of(TUESDAYS, met(5, 12), 20))).isEqualTo(regular(3, 2, 2, 2, 0));
    }

    @Test
    void passesOverAPausedWeekUnlessItMetAllTheSame() {
        var pause = LocalDateRange.of(LocalDate.of(2021, 1, 10), LocalDate.of(2021, 1, 14));

        assertThat(figures(of(TUESDAYS, met(5, 19), 20, pause))).isEqualTo(regular(2, 2, 2, 2, 2));
        assertThat(figures(of(TUESDAYS, met(5, 12, 19), 20, pause))).isEqualTo(regular(3, 3, 3, 3, 3));
    }

    @Test
    void isPausedOnItsWeekdayOrForHalfAWeek() {
        var week = LocalDateRange.of(LocalDate.of(2021, 1, 11), LocalDate.of(2021, 1, 18));
        var pauses = List.of(LocalDateRange.of(LocalDate.of(2021, 1, 10), LocalDate.of(2021, 1, 13)));

        assertThat(Rhythm.isPaused(week, DayOfWeek.TUESDAY, pauses)).isTrue();
        assertThat(Rhythm.isPaused(week, DayOfWeek.FRIDAY, pauses)).isFalse();
        assertThat(Rhythm.isPaused(week, null, pauses)).isFalse();
    }

    @Test
    void plansNothingAfterTheEnd() {
        var ended = Regularity.of(
                TUESDAYS,
                new Lifetime(BEGAN, Precision.DAY, LocalDate.of(2021, 1, 11), Precision.DAY),
                met(5),
                QUARTER,
                LocalDate.of(2021, 2, 20),
                List.of());

        assertThat(figures(ended)).isEqualTo(regular(1, 1, 1, 1, 1));
    }

    @Test
    void countsEverySecondWeekFromTheOneItBeganIn() {
        var fortnightly = rhythm(2, null, null);

        assertThat(figures(of(fortnightly, met(5, 28), 31))).isEqualTo(regular(2, 2, 2, 2, 2));
        assertThat(figures(of(fortnightly, met(5), 31))).isEqualTo(regular(1, 1, 1, 1, 1));
    }

    @Test
    void countsTimesAMonth() {
        var twice = rhythm(null, null, 2);
        var met = Stream.concat(met(5, 12, 19).stream(), Stream.of(new Attendance(1, LocalDate.of(2021, 2, 3), false)))
                .toList();

        assertThat(figures(Regularity.of(twice, LASTING, met, QUARTER, LocalDate.of(2021, 3, 2), List.of())))
                .isEqualTo(regular(4, 3, 4, 4, 0));
    }

    @Test
    void plansNothingForTheRestOfTheMonthItBeganInUnlessItMetAsOften() {
        var twice = rhythm(null, null, 2);
        var february = LocalDate.of(2021, 2, 20);

        assertThat(figures(Regularity.of(twice, LASTING, met(5), QUARTER, february, List.of())))
                .isEqualTo(regular(0, 0, 1, 1, 0));
        assertThat(figures(Regularity.of(twice, LASTING, met(5, 12), QUARTER, february, List.of())))
                .isEqualTo(regular(2, 2, 2, 2, 1));
    }

    @Test
    void plansNothingWithoutARhythm() {
        assertThat(figures(Regularity.of(null, LASTING, met(5, -12), QUARTER, LocalDate.of(2021, 1, 20), List.of())))
                .isEqualTo(regular(0, 0, 2, 1, 0));
    }
}
