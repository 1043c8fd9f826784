package hoego.goals;

import static hoego.goals.HabitStreak.State.DONE;
import static hoego.goals.HabitStreak.State.MISSED;
import static hoego.goals.HabitStreak.State.PASSED_OVER;
import static hoego.goals.HabitStreak.State.RUNNING;
import static hoego.goals.HabitStreak.State.SKIPPED;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class HabitStreakTest {

    static final LocalDate START = LocalDate.of(2021, 2, 1);
    static final LocalDateRange SPAN = LocalDateRange.of(START, START.plusWeeks(8));

    @Test
    void countsWeeksInWhichItWasKeptOftenEnough() {
        var kept = days(0, 2, 4, 7, 9, 13, 21, 22);

        var streak = twiceAWeek(kept, START.plusDays(27), Pauses.NONE);

        assertThat(states(streak)).containsExactly(DONE, DONE, MISSED, DONE);
        assertThat(streak.current()).isEqualTo(1);
        assertThat(streak.longest()).isEqualTo(2);
    }

    @Test
    void survivesUntilTheRunningWeekIsOver() {
        var kept = days(0, 2, 7, 9);

        assertThat(twiceAWeek(kept, START.plusDays(20), Pauses.NONE).current()).isEqualTo(2);
        assertThat(states(twiceAWeek(kept, START.plusDays(20), Pauses.NONE))).endsWith(RUNNING);
        assertThat(twiceAWeek(kept, START.plusDays(21), Pauses.NONE).current()).isZero();
    }

    @Test
    void looksThroughAPause() {
        var kept = days(0, 2, 14, 16);
        var pause = Pauses.of(List.of(LocalDateRange.of(START.plusDays(8), START.plusDays(14))));

        var streak = twiceAWeek(kept, START.plusDays(20), pause);

        assertThat(states(streak)).containsExactly(DONE, PASSED_OVER, DONE);
        assertThat(streak.current()).isEqualTo(2);
    }

    @Test
    void isNotFedByAPause() {
        var pause = Pauses.of(List.of(LocalDateRange.of(START, START.plusWeeks(4))));

        assertThat(twiceAWeek(Set.of(), START.plusWeeks(4), pause).longest()).isZero();
    }

    @Test
    void breaksWhereThePauseExplainsTooLittle() {
        var pause = Pauses.of(List.of(LocalDateRange.of(START, START.plusDays(1))));

        assertThat(states(twiceAWeek(Set.of(), START.plusDays(7), pause))).containsExactly(MISSED, RUNNING);
    }

    @Test
    void passesOverAWeekThatItsSpanCuts() {
        var friday = START.plusDays(4);

        var streak = HabitStreak.of(
                HabitRhythm.weekly(3),
                LocalDateRange.of(friday, friday.plusWeeks(3)),
                friday.plusDays(12),
                days(7, 8, 9),
                HabitRests.NONE);

        assertThat(states(streak)).containsExactly(PASSED_OVER, DONE, RUNNING);
        assertThat(streak.units().getFirst().start()).isEqualTo(START);
    }

    @Test
    void countsDaysWhereEveryDayIsMeant() {
        var streak = HabitStreak.of(HabitRhythm.DAILY, SPAN, START.plusDays(6), days(0, 1, 3, 4, 5), HabitRests.NONE);

        assertThat(streak.every()).isEqualTo(HabitRhythm.Every.DAY);
        assertThat(streak.current()).isEqualTo(3);
        assertThat(streak.longest()).isEqualTo(3);
    }

    @Test
    void countsMonthsOfTheCalendar() {
        var span = LocalDateRange.of(LocalDate.of(2021, 1, 15), LocalDate.of(2021, 7, 1));
        var kept = Set.of(
                LocalDate.of(2021, 2, 1),
                LocalDate.of(2021, 2, 28),
                LocalDate.of(2021, 3, 1),
                LocalDate.of(2021, 3, 31),
                LocalDate.of(2021, 5, 30));

        var streak = HabitStreak.of(HabitRhythm.monthly(2), span, LocalDate.of(2021, 5, 31), kept, HabitRests.NONE);

        assertThat(states(streak)).containsExactly(PASSED_OVER, DONE, DONE, MISSED, RUNNING);
        assertThat(streak.longest()).isEqualTo(2);
        assertThat(streak.units().get(1).end()).isEqualTo(LocalDate.of(2021, 2, 28));
    }

    @Test
    void looksThroughDaysThatAreNotGiven() {
        var rhythm = HabitRhythm.on(List.of(MONDAY, THURSDAY));

        var streak = HabitStreak.of(rhythm, SPAN, START.plusDays(13), days(0, 3, 5, 7), HabitRests.NONE);

        assertThat(states(streak)).containsExactly(DONE, DONE, DONE, MISSED);
        assertThat(streak.longest()).isEqualTo(3);
        assertThat(HabitStreak.of(rhythm, SPAN, START.plusDays(9), days(0, 3, 7), HabitRests.NONE)
                        .current())
                .isEqualTo(3);
    }

    @Test
    void looksThroughASkippedDayAndSaysSo() {
        var rests = HabitRests.of(List.of(), days(1));

        var streak = HabitStreak.of(HabitRhythm.DAILY, SPAN, START.plusDays(2), days(0, 2), rests);

        assertThat(states(streak)).containsExactly(DONE, SKIPPED, DONE);
        assertThat(streak.current()).isEqualTo(2);
        assertThat(streak.counted()).hasSize(2);
    }

    private static HabitStreak twiceAWeek(Set<LocalDate> kept, LocalDate day, Pauses pauses) {
        return HabitStreak.of(HabitRhythm.weekly(2), SPAN, day, kept, new HabitRests(pauses, Set.of()));
    }

    private static Set<LocalDate> days(int... offsets) {
        return Arrays.stream(offsets).mapToObj(START::plusDays).collect(Collectors.toSet());
    }

    private static List<HabitStreak.State> states(HabitStreak streak) {
        return streak.units().stream().map(HabitStreak.Unit::state).toList();
    }
}
