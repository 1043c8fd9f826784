package hoego.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class WeeklyStreakTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

    @Test
    void countsWeeksHoweverOftenSomethingWasDoneInThem() {
        var done = List.of(MONDAY, MONDAY.plusDays(6), MONDAY.plusDays(7), MONDAY.plusDays(20));

        assertThat(WeeklyStreak.of(done, MONDAY.plusDays(20), List.of())).isEqualTo(3);
    }

    @Test
    void survivesTheRunningWeekUntilItIsOver() {
        var done = List.of(MONDAY);

        assertThat(WeeklyStreak.of(done, MONDAY.plusDays(13), List.of())).isEqualTo(1);
        assertThat(WeeklyStreak.of(done, MONDAY.plusDays(14), List.of())).isZero();
    }

    @Test
    void passesOverPausedWeeksWithoutCountingThem() {
        var done = List.of(MONDAY, MONDAY.plusWeeks(2));
        var travel = List.of(LocalDateRange.ofClosed(MONDAY.plusDays(8), MONDAY.plusDays(11)));

        assertThat(WeeklyStreak.of(done, MONDAY.plusWeeks(2), travel)).isEqualTo(2);
        assertThat(WeeklyStreak.of(done, MONDAY.plusWeeks(2), List.of())).isEqualTo(1);
        assertThat(WeeklyStreak.of(List.of(MONDAY), MONDAY.plusWeeks(2), travel))
                .isEqualTo(1);
    }

    @Test
    void countsAPausedWeekInWhichSomethingWasDone() {
        var done = List.of(MONDAY, MONDAY.plusWeeks(1));
        var illness = List.of(LocalDateRange.ofClosed(MONDAY.plusDays(9), MONDAY.plusDays(10)));

        assertThat(WeeklyStreak.of(done, MONDAY.plusWeeks(1), illness)).isEqualTo(2);
    }

    @Test
    void knowsNothingOfDaysToCome() {
        assertThat(WeeklyStreak.of(List.of(MONDAY.plusWeeks(1)), MONDAY, List.of()))
                .isZero();
        assertThat(WeeklyStreak.of(List.of(), MONDAY, List.of())).isZero();
    }
}
