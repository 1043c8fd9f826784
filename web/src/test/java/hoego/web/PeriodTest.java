package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021-Q1", "2021", "2021-W08", "2020-W53"})
    void readsWhatItWrites(String written) {
        assertThat(Period.parse(written)).map(Period::toString).hasValue(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-Q5", "2021-W54", "2021-W53", "21", "2021-W00", "0000", "2021-q1", ""})
    void refusesWhatIsNoPeriod(String written) {
        assertThat(Period.parse(written)).isEmpty();
    }

    @Test
    void knowsItsDays() {
        var quarter = Period.parse("2021-Q1").orElseThrow();

        assertThat(quarter.start()).isEqualTo("2021-01-01");
        assertThat(quarter.lastDay()).isEqualTo("2021-03-31");
        assertThat(quarter.length()).isEqualTo(90);
        assertThat(quarter.daysBegun(LocalDate.of(2021, 3, 24))).isEqualTo(83);
        assertThat(quarter.daysBegun(LocalDate.of(2020, 12, 31))).isZero();
        assertThat(quarter.daysBegun(LocalDate.of(2021, 5, 1))).isEqualTo(90);
    }

    @Test
    void knowsItsNeighbours() {
        var quarter = Period.parse("2021-Q1").orElseThrow();

        assertThat(quarter.previous()).hasToString("2020-Q4");
        assertThat(quarter.next()).hasToString("2021-Q2");
        assertThat(quarter.aYearBefore()).hasToString("2020-Q1");
    }

    @Test
    void isJudgedByItsLastDayOnceItIsOver() {
        var quarter = Period.parse("2021-Q1").orElseThrow();

        assertThat(quarter.dayWithin(LocalDate.of(2021, 3, 24))).isEqualTo("2021-03-24");
        assertThat(quarter.dayWithin(LocalDate.of(2026, 11, 22))).isEqualTo("2021-03-31");
    }

    @Test
    void isOfferedAboveAListAlsoWhenItIsLongPast() {
        var page =
                new Page(List.of(), "/", "", Period.parse("2021-Q1").orElseThrow(), LocalDate.of(2026, 11, 22), null);

        assertThat(page.periods())
                .hasSize(16)
                .startsWith(Period.parse("2021-Q1").orElseThrow());
    }
}
