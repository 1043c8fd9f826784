package hoego.goals;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.goals.HabitCover.Window;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The published cases of iSoron/uhabits, EntryListTest.kt, with days counted back from today as there. */
class HabitCoverTest {

    static final LocalDate TODAY = LocalDate.of(2021, 3, 30);

    @Test
    void opensAWindowWithEachTickOnceAWeek() {
        assertThat(HabitCover.windows(HabitRhythm.weekly(1), ago(8, 18, 23)))
                .containsExactly(window(23, 23, 17), window(18, 18, 12), window(8, 8, 2));
    }

    @Test
    void opensAWindowOfADayWhereEachDayIsMeant() {
        assertThat(HabitCover.windows(HabitRhythm.DAILY, ago(8, 18, 23)))
                .containsExactly(window(23, 23, 23), window(18, 18, 18), window(8, 8, 8));
    }

    @Test
    void opensAWindowWhereTicksAreCloseEnough() {
        assertThat(HabitCover.windows(HabitRhythm.weekly(2), ago(8, 15, 18, 22, 23)))
                .containsExactly(window(23, 22, 17), window(22, 18, 16), window(18, 15, 12));
    }

    @Test
    void movesWindowsBackUntilTheyDoNotOverlap() {
        assertThat(HabitCover.snapped(
                        List.of(window(27, 27, 21), window(20, 20, 14), window(12, 12, 6), window(8, 8, 2))))
                .containsExactly(window(29, 27, 23), window(22, 20, 16), window(15, 12, 9), window(8, 8, 2));
        assertThat(HabitCover.snapped(List.of(window(11, 8, 5), window(6, 4, 0))))
                .containsExactly(window(13, 8, 7), window(6, 4, 0));
    }

    @Test
    void coversTheDaysOfItsWindows() {
        assertThat(HabitCover.days(HabitRhythm.weekly(1), ago(4, 11)))
                .containsExactlyInAnyOrderElementsOf(ago(-2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        assertThat(HabitCover.days(HabitRhythm.weekly(2), ago(4, 12))).isEqualTo(ago(4, 12));
    }

    @Test
    void coversAMonthOfAsManyDays() {
        var february = Set.of(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 2, 28));

        assertThat(HabitCover.days(HabitRhythm.monthly(2), february)).hasSize(28);
        assertThat(HabitCover.days(HabitRhythm.monthly(1), Set.of(LocalDate.of(2021, 1, 31))))
                .hasSize(28)
                .contains(LocalDate.of(2021, 2, 27));
    }

    private static Window window(int start, int filledOn, int end) {
        return new Window(TODAY.minusDays(start), TODAY.minusDays(filledOn), start - end + 1);
    }

    private static Set<LocalDate> ago(int... days) {
        return Arrays.stream(days).mapToObj(TODAY::minusDays).collect(Collectors.toSet());
    }
}
