package hoego.goals.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class HighLoadTest {

    /** A Tuesday. */
    static final LocalDate TODAY = LocalDate.of(2021, 3, 30);

    static final LocalDate MONDAY = LocalDate.of(2021, 3, 29);

    @Test
    void isLongFromThreeWeeksRunningOn() {
        assertThat(run(4, 5, 4)).isEqualTo(new HighLoad(3));
        assertThat(run(4, 5, 4).isLong()).isTrue();
        assertThat(run(4, 4).isLong()).isFalse();
        assertThat(run(5, 4, 4, 3).weeks()).isZero();
        assertThat(run(5, 5, 3, 4, 4).weeks()).isEqualTo(2);
        assertThat(run().weeks()).isZero();
    }

    @Test
    void goesOnWhileTheRunningWeekIsNotToldOf() {
        assertThat(HighLoad.of(weeks(4, 4, 4), TODAY.plusWeeks(1), List.of()).weeks())
                .isEqualTo(3);
        assertThat(HighLoad.of(weeks(4, 4, 4), TODAY.plusWeeks(2), List.of()).weeks())
                .isZero();
    }

    @Test
    void knowsNothingOfWeeksAfterTheDay() {
        assertThat(HighLoad.of(weeks(4, 4, 4, 1, 1), TODAY.minusWeeks(2), List.of())
                        .weeks())
                .isEqualTo(3);
    }

    @Test
    void breaksWhereNothingWasSaidOfAWeek() {
        var some = weeks(4, 4, 4, 4, 4).stream()
                .filter(workload -> !workload.week().equals(MONDAY.minusWeeks(2)))
                .toList();

        assertThat(HighLoad.of(some, TODAY, List.of()).weeks()).isEqualTo(2);
    }

    @Test
    void isNotBrokenByAPauseAndDoesNotCountIt() {
        var some = weeks(4, 4, 4, 4, 4).stream()
                .filter(workload -> !workload.week().equals(MONDAY.minusWeeks(2)))
                .toList();
        var travel = LocalDateRange.of(
                MONDAY.minusWeeks(2).plusDays(2), MONDAY.minusWeeks(2).plusDays(4));

        assertThat(HighLoad.of(some, TODAY, List.of(travel)).weeks()).isEqualTo(4);
        assertThat(HighLoad.of(weeks(4, 4, 1, 4, 4), TODAY, List.of(travel)).weeks())
                .isEqualTo(4);
        assertThat(HighLoad.of(weeks(4, 4, 4, 4, 4), TODAY, List.of(travel)).weeks())
                .isEqualTo(4);
    }

    private static HighLoad run(int... loads) {
        return HighLoad.of(weeks(loads), TODAY, List.of());
    }

    /** The last of them in the running week. */
    private static List<Workload> weeks(int... loads) {
        return IntStream.range(0, loads.length)
                .mapToObj(at -> Workload.of(
                        new WorkloadDraft(MONDAY.minusWeeks(loads.length - 1L - at), loads[at], 3, null, ""), false))
                .toList();
    }
}
