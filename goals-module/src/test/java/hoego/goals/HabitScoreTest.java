package hoego.goals;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** The published cases: vectors.json, loop_score, from iSoron/uhabits, ScoreTest.kt and ScoreListTest.kt. */
class HabitScoreTest {

    static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
    static final Offset<Double> PRECISION = within(0.000001);

    @ParameterizedTest
    @CsvSource({
        "1, 0.0, 1, 0.051922",
        "1, 0.5, 1, 0.525961",
        "1, 0.75, 1, 0.762981",
        "1, 0.5, 0, 0.474039",
        "1, 0.75, 0, 0.711058",
        "3, 0.0, 1, 0.030314",
        "3, 0.5, 1, 0.515157",
        "3, 0.75, 1, 0.757578",
        "3, 0.5, 0, 0.484842",
        "3, 0.75, 0, 0.727263"
    })
    void movesAsPublished(int days, double before, double done, double after) {
        assertThat(HabitScore.next(1.0 / days, before, done)).isEqualTo(after, PRECISION);
    }

    @Test
    void growsAsPublishedOverTwentyDays() {
        assertThat(last(HabitRhythm.DAILY, 20, days(20), Pauses.NONE)).isEqualTo(0.655747, PRECISION);
        assertThat(last(HabitRhythm.DAILY, 1, days(1), Pauses.NONE)).isEqualTo(0.051922, PRECISION);
    }

    @Test
    void freezesInAPause() {
        var pause = Pauses.of(List.of(LocalDateRange.of(FIRST.plusDays(12), FIRST.plusDays(15))));

        var before = last(HabitRhythm.DAILY, 12, days(12), pause);

        assertThat(before).isEqualTo(0.472617, PRECISION);
        assertThat(last(HabitRhythm.DAILY, 15, days(12), pause)).isEqualTo(before);
    }

    @Test
    void doesNotMindOnWhichDaysOfAWeekItIsKept() {
        var kept = on(182, MONDAY, WEDNESDAY, FRIDAY);

        assertThat(last(HabitRhythm.weekly(3), 182, kept, Pauses.NONE)).isGreaterThan(0.97);
        assertThat(last(HabitRhythm.weekly(6), 182, kept, Pauses.NONE)).isBetween(0.4, 0.6);
    }

    @Test
    void standsFirmlyWhereAMonthHasItsTimes() {
        var kept = FIRST.datesUntil(FIRST.plusDays(730))
                .filter(day -> day.getDayOfMonth() == 3 || day.getDayOfMonth() == 18)
                .collect(Collectors.toSet());

        assertThat(last(HabitRhythm.monthly(2), 730, kept, Pauses.NONE)).isGreaterThan(0.95);
        assertThat(last(HabitRhythm.monthly(4), 730, kept, Pauses.NONE)).isBetween(0.4, 0.6);
    }

    @Test
    void isThatOfADailyOneOnGivenDays() {
        var rhythm = HabitRhythm.on(List.of(MONDAY, WEDNESDAY, FRIDAY));

        assertThat(last(rhythm, 21, on(21, MONDAY, WEDNESDAY, FRIDAY), Pauses.NONE))
                .isEqualTo(last(HabitRhythm.DAILY, 9, days(9), Pauses.NONE));
        assertThat(last(rhythm, 21, on(21, TUESDAY, THURSDAY, SATURDAY), Pauses.NONE))
                .isZero();
    }

    private static double last(HabitRhythm rhythm, int days, Set<LocalDate> kept, Pauses pauses) {
        return HabitScore.course(rhythm, LocalDateRange.of(FIRST, FIRST.plusDays(days)), kept, pauses)
                .lastEntry()
                .getValue();
    }

    private static Set<LocalDate> days(int days) {
        return FIRST.datesUntil(FIRST.plusDays(days)).collect(Collectors.toSet());
    }

    private static Set<LocalDate> on(int days, DayOfWeek... given) {
        return days(days).stream()
                .filter(day -> List.of(given).contains(day.getDayOfWeek()))
                .collect(Collectors.toSet());
    }
}
