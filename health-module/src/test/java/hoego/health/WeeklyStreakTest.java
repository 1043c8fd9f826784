package hoego.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class WeeklyStreakTest {

    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

    @Inject
    WorkoutService workouts;

    @Test
    void countsWeeksHoweverOftenSomethingWasDoneInThem() {
        moved(MONDAY, MONDAY.plusDays(6), MONDAY.plusDays(7), MONDAY.plusDays(20));

        assertThat(workouts.weeksRunning(MONDAY.plusDays(20), List.of())).isEqualTo(3);
    }

    @Test
    void survivesTheRunningWeekUntilItIsOver() {
        moved(MONDAY);

        assertThat(workouts.weeksRunning(MONDAY.plusDays(13), List.of())).isEqualTo(1);
        assertThat(workouts.weeksRunning(MONDAY.plusDays(14), List.of())).isZero();
    }

    @Test
    void passesOverPausedWeeksWithoutCountingThem() {
        moved(MONDAY, MONDAY.plusWeeks(2));
        var travel = List.of(LocalDateRange.ofClosed(MONDAY.plusDays(8), MONDAY.plusDays(11)));

        assertThat(workouts.weeksRunning(MONDAY.plusWeeks(2), travel)).isEqualTo(2);
        assertThat(workouts.weeksRunning(MONDAY.plusWeeks(2), List.of())).isEqualTo(1);
    }

    @Test
    void survivesAPauseBeforeARunningWeekInWhichNothingWasDoneYet() {
        moved(MONDAY);

        assertThat(workouts.weeksRunning(
                        MONDAY.plusWeeks(2), List.of(LocalDateRange.ofClosed(MONDAY.plusDays(8), MONDAY.plusDays(11)))))
                .isEqualTo(1);
        assertThat(workouts.weeksRunning(MONDAY.plusWeeks(2), List.of())).isZero();
    }

    @Test
    void countsAPausedWeekInWhichSomethingWasDone() {
        moved(MONDAY, MONDAY.plusWeeks(1));
        var illness = List.of(LocalDateRange.ofClosed(MONDAY.plusDays(9), MONDAY.plusDays(10)));

        assertThat(workouts.weeksRunning(MONDAY.plusWeeks(1), illness)).isEqualTo(2);
    }

    @Test
    void knowsNothingOfDaysToCome() {
        assertThat(workouts.weeksRunning(MONDAY, List.of())).isZero();

        moved(MONDAY.plusWeeks(1));

        assertThat(workouts.weeksRunning(MONDAY, List.of())).isZero();
    }

    private void moved(LocalDate... days) {
        Stream.of(days).forEach(day -> workouts.add(new WorkoutDraft(day, "걷기", 30, null, null, "", true)));
    }
}
