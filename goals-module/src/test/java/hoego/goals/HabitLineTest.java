package hoego.goals;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class HabitLineTest {

    /** A Monday. */
    static final LocalDate FIRST = LocalDate.of(2021, 3, 1);

    static final LocalDate LAST = FIRST.plusDays(27);

    static final HabitRhythm WEEKENDS = HabitRhythm.on(List.of(SATURDAY, SUNDAY));

    @Test
    void asksForAGivenDayOnceItIsOver() {
        var line = new HabitLine(WEEKENDS, FIRST, LAST, Pauses.NONE);

        assertThat(line.due(FIRST.plusDays(5))).isZero();
        assertThat(line.due(FIRST.plusDays(6))).isEqualByComparingTo("1");
        assertThat(line.due(FIRST.plusDays(7))).isEqualByComparingTo("2");
        assertThat(line.due(LAST.minusDays(1))).isEqualByComparingTo("6");
        assertThat(line.due(LAST)).isEqualByComparingTo("8");
        assertThat(line.target()).isEqualByComparingTo("8");
        assertThat(line.progress(FIRST, 0, null).safeDays()).isEqualTo(6);
    }

    @Test
    void asksForNothingOnASkippedDay() {
        var rests = HabitRests.of(List.of(), Set.of(FIRST.plusDays(5)));

        var line = new HabitLine(WEEKENDS, FIRST, LAST, rests.all());

        assertThat(line.due(FIRST.plusDays(6))).isZero();
        assertThat(line.due(LAST)).isEqualByComparingTo("7");
    }

    @Test
    void asksForEachMonthsTimesWhateverItsLength() {
        var quarter = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1));

        assertThat(HabitRhythm.monthly(4).within(quarter)).isEqualByComparingTo("12");
        assertThat(HabitRhythm.weekly(3).within(LocalDateRange.of(FIRST, FIRST.plusWeeks(2))))
                .isEqualByComparingTo("6");
        assertThat(WEEKENDS.within(quarter)).isEqualByComparingTo("26");
    }

    @Test
    void asksForNoMoreThanAMonthHasDays() {
        var february = LocalDateRange.of(LocalDate.of(2021, 2, 1), FIRST);

        assertThat(HabitRhythm.monthly(31).within(february)).isEqualByComparingTo("28");
    }
}
