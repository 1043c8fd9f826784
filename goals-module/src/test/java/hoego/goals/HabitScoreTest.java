package hoego.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
        assertThat(daily(20, Pauses.NONE)).isEqualTo(0.655747, PRECISION);
    }

    @Test
    void freezesInAPause() {
        var pause = Pauses.of(List.of(LocalDateRange.of(FIRST.plusDays(12), FIRST.plusDays(15))));
        var kept = days(12);

        var before = HabitScore.of(7, LocalDateRange.of(FIRST, FIRST.plusDays(12)), kept, pause);
        var after = HabitScore.of(7, LocalDateRange.of(FIRST, FIRST.plusDays(15)), kept, pause);

        assertThat(before).isEqualTo(0.472617, PRECISION);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void doesNotMindOnWhichDaysOfAWeekItIsKept() {
        var months = LocalDateRange.of(FIRST, FIRST.plusWeeks(26));
        var kept = months.stream()
                .filter(day -> day.getDayOfWeek().getValue() % 2 == 1
                        && day.getDayOfWeek().getValue() < 7)
                .collect(Collectors.toSet());

        assertThat(HabitScore.of(3, months, kept, Pauses.NONE)).isGreaterThan(0.97);
        assertThat(HabitScore.of(6, months, kept, Pauses.NONE)).isBetween(0.4, 0.6);
    }

    private static double daily(int days, Pauses pauses) {
        return HabitScore.of(7, LocalDateRange.of(FIRST, FIRST.plusDays(days)), days(days), pauses);
    }

    private static Set<LocalDate> days(int days) {
        return FIRST.datesUntil(FIRST.plusDays(days)).collect(Collectors.toSet());
    }
}
