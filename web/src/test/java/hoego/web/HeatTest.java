package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class HeatTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 30);

    @Test
    void holdsEachDayOfTheYearOnce() {
        for (int year = 1996; year < 2030; year++) {
            var heat = Heat.of(view(LocalDate.of(year, 7, 1)), Map.of());

            assertThat(heat.halves().stream().flatMap(half -> half.cells().stream()))
                    .extracting(Heat.Cell::day)
                    .containsExactlyElementsOf(Period.year(LocalDate.of(year, 1, 1)).days().stream()
                            .toList());
            assertThat(heat.halves())
                    .allSatisfy(half -> assertThat(half.columns()).isLessThanOrEqualTo(28));
        }
    }

    @Test
    void putsADayInItsWeekAndRow() {
        var heat = Heat.of(view(TODAY), Map.of(LocalDate.of(2021, 1, 10), 3));

        assertThat(heat.halves().getFirst().cells())
                .filteredOn(cell -> cell.entries() > 0)
                .containsExactly(new Heat.Cell(LocalDate.of(2021, 1, 10), 1, 6, 3, false, false));
        assertThat(heat.weeks()).containsExactly(new Heat.Week(Period.week(LocalDate.of(2021, 1, 10)), 3, 1));
    }

    @Test
    void countsDaysUpToTheViewsOwn() {
        var heat = Heat.of(
                view(TODAY),
                Map.of(
                        LocalDate.of(2020, 12, 31), 4,
                        LocalDate.of(2021, 1, 1), 1,
                        LocalDate.of(2021, 3, 30), 2,
                        LocalDate.of(2021, 3, 31), 8));

        assertThat(heat.entries()).isEqualTo(3);
        assertThat(heat.activeDays()).isEqualTo(2);
    }

    @Test
    void keepsAStreakThroughAPauseWithoutCountingIt() {
        var days = new HashMap<LocalDate, Integer>();
        for (var day : List.of(1, 2, 3, 6, 7, 9)) {
            days.put(LocalDate.of(2021, 3, day), 1);
        }
        var travel = new Pause(
                LocalDateRange.ofClosed(LocalDate.of(2021, 3, 3), LocalDate.of(2021, 3, 5)), Pause.Kind.TRAVEL, "");

        assertThat(Heat.of(view(TODAY), days).longestStreak()).isEqualTo(3);
        assertThat(Heat.of(view(TODAY, travel), days).longestStreak()).isEqualTo(4);
    }

    @Test
    void hasFiveSteps() {
        assertThat(List.of(0, 1, 2, 3, 4, 6, 7, 90))
                .extracting(entries -> new Heat.Cell(TODAY, 0, 0, entries, false, false).level())
                .containsExactly(0, 1, 2, 2, 3, 3, 4, 4);
    }

    private static View view(LocalDate day, Pause... pauses) {
        return new View(Period.quarter(day), day, false, List.of(pauses));
    }
}
