package hoego.goals;

import static hoego.goals.HabitStreak.State.DONE;
import static hoego.goals.HabitStreak.State.MISSED;
import static hoego.goals.HabitStreak.State.PASSED_OVER;
import static hoego.goals.HabitStreak.State.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class HabitStreakTest {

    static final LocalDate MONDAY = LocalDate.of(2021, 2, 1);
    static final LocalDateRange SPAN = LocalDateRange.of(MONDAY, MONDAY.plusWeeks(8));

    @Test
    void countsWeeksInWhichItWasKeptOftenEnough() {
        var kept = days(0, 2, 4, 7, 9, 13, 21, 22);

        var streak = twiceAWeek(kept, MONDAY.plusDays(27), Pauses.NONE);

        assertThat(states(streak)).containsExactly(DONE, DONE, MISSED, DONE);
        assertThat(streak.current()).isEqualTo(1);
        assertThat(streak.longest()).isEqualTo(2);
    }

    @Test
    void survivesUntilTheRunningWeekIsOver() {
        var kept = days(0, 2, 7, 9);

        assertThat(twiceAWeek(kept, MONDAY.plusDays(20), Pauses.NONE).current()).isEqualTo(2);
        assertThat(states(twiceAWeek(kept, MONDAY.plusDays(20), Pauses.NONE))).endsWith(RUNNING);
        assertThat(twiceAWeek(kept, MONDAY.plusDays(21), Pauses.NONE).current()).isZero();
    }

    @Test
    void looksThroughAPause() {
        var kept = days(0, 2, 14, 16);
        var pause = Pauses.of(List.of(LocalDateRange.of(MONDAY.plusDays(8), MONDAY.plusDays(14))));

        var streak = twiceAWeek(kept, MONDAY.plusDays(20), pause);

        assertThat(states(streak)).containsExactly(DONE, PASSED_OVER, DONE);
        assertThat(streak.current()).isEqualTo(2);
    }

    @Test
    void isNotFedByAPause() {
        var pause = Pauses.of(List.of(LocalDateRange.of(MONDAY, MONDAY.plusWeeks(4))));

        assertThat(twiceAWeek(Set.of(), MONDAY.plusWeeks(4), pause).longest()).isZero();
    }

    @Test
    void breaksWhereThePauseExplainsTooLittle() {
        var pause = Pauses.of(List.of(LocalDateRange.of(MONDAY, MONDAY.plusDays(1))));

        assertThat(states(twiceAWeek(Set.of(), MONDAY.plusDays(7), pause))).containsExactly(MISSED, RUNNING);
    }

    @Test
    void passesOverAWeekThatItsSpanCuts() {
        var friday = MONDAY.plusDays(4);

        var streak = HabitStreak.of(
                3, LocalDateRange.of(friday, friday.plusWeeks(3)), friday.plusDays(12), days(7, 8, 9), Pauses.NONE);

        assertThat(states(streak)).containsExactly(PASSED_OVER, DONE, RUNNING);
        assertThat(streak.units().getFirst().start()).isEqualTo(MONDAY);
    }

    @Test
    void countsDaysWhereEveryDayIsMeant() {
        var streak = HabitStreak.of(7, SPAN, MONDAY.plusDays(6), days(0, 1, 3, 4, 5), Pauses.NONE);

        assertThat(streak.daily()).isTrue();
        assertThat(streak.current()).isEqualTo(3);
        assertThat(streak.longest()).isEqualTo(3);
    }

    @Test
    void isNeverBrokenByAPause() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var kept = new HashSet<LocalDate>();
            SPAN.stream().filter(day -> random.nextInt(3) == 0).forEach(kept::add);
            var from = MONDAY.plusDays(random.nextInt(50));
            var pause = Pauses.of(List.of(LocalDateRange.ofClosed(from, from.plusDays(random.nextInt(20)))));
            var day = MONDAY.plusDays(random.nextInt(56));

            var with = twiceAWeek(kept, day, pause);
            var without = twiceAWeek(kept, day, Pauses.NONE);

            assertThat(with.current()).isGreaterThanOrEqualTo(without.current());
            assertThat(with.longest()).isGreaterThanOrEqualTo(without.longest());
            assertThat(with.units().stream()
                            .filter(unit -> unit.state() == DONE)
                            .count())
                    .isEqualTo(without.units().stream()
                            .filter(unit -> unit.state() == DONE)
                            .count());
        }
    }

    private static HabitStreak twiceAWeek(Set<LocalDate> kept, LocalDate day, Pauses pauses) {
        return HabitStreak.of(2, SPAN, day, kept, pauses);
    }

    private static Set<LocalDate> days(int... offsets) {
        return Arrays.stream(offsets).mapToObj(MONDAY::plusDays).collect(Collectors.toSet());
    }

    private static List<HabitStreak.State> states(HabitStreak streak) {
        return streak.units().stream().map(HabitStreak.Unit::state).toList();
    }
}
