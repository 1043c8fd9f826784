package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest
    @ValueSource(strings = {"1900", "1900-W01", "2199-Q4", "2199-W52"})
    void isAskedForInOurTime(String written) {
        assertThat(Period.asked(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899-Q4", "1899", "2200-Q1", "2200-W01", "9999-Q4", "9999"})
    void isNotAskedForInAnotherTime(String written) {
        assertThat(Period.asked(written)).isEmpty();
        assertThat(Period.parse(written)).isPresent();
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
        var page = page("2021-Q1", null);

        assertThat(page.periods())
                .hasSize(16)
                .startsWith(Period.parse("2021-Q1").orElseThrow());
    }

    @Test
    void isOfferedFromTheYearOfTheFirstRecordOn() {
        var page = page("2026-Q3", LocalDate.of(2019, 12, 31));

        assertThat(page.periods()).hasSize(40).endsWith(Period.parse("2019-Q1").orElseThrow());
        assertThat(page.inOtherYears())
                .extracting(Period::toString)
                .containsExactly(
                        "2026-Q3", "2025-Q3", "2024-Q3", "2023-Q3", "2022-Q3", "2021-Q3", "2020-Q3", "2019-Q3");
        assertThat(page("2026-W01", LocalDate.of(2025, 12, 31)).inOtherYears())
                .extracting(Period::toString)
                .containsExactly("2026-W01", "2025-W01", "2024-W01");
    }

    @Test
    void isOfferedWithoutItsQuartersWhereYearsAreMany() {
        var page = page("2026-Q3", LocalDate.of(1990, 1, 1));

        assertThat(page.periods())
                .hasSize(50 + 27)
                .endsWith(Period.parse("1990").orElseThrow());
    }

    private static Page page(String chosen, @Nullable LocalDate since) {
        var period = Period.parse(chosen).orElseThrow();
        return new Page(List.of(), "/", "", period, LocalDate.of(2026, 11, 22), since, Optional::empty);
    }
}
