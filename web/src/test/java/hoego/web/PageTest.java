package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void leadsToAnotherPeriodAndKeepsTheRest() {
        var page = page("q=%EA%B8%80&period=2021-Q1&page=3", "2021-Q1");

        assertThat(page.in(page.period().previous())).isEqualTo("/timeline?q=%EA%B8%80&period=2020-Q4");
        assertThat(page.at(4)).isEqualTo("/timeline?q=%EA%B8%80&period=2021-Q1&page=4");
        assertThat(page("", null).in(Period.year(LocalDate.of(2021, 1, 1)))).isEqualTo("/timeline?period=2021");
    }

    @Test
    void changesTheLengthOfThePeriodAroundItsDay() {
        assertThat(page("", null).as(Period.Kind.WEEK)).hasToString("2021-W13");
        assertThat(page("", "2020").as(Period.Kind.QUARTER)).hasToString("2020-Q4");
        assertThat(page("", "2021").as(Period.Kind.QUARTER)).hasToString("2021-Q1");
        assertThat(page("", "2022-Q3").as(Period.Kind.WEEK)).hasToString("2022-W26");
    }

    private static Page page(String query, @Nullable String period) {
        return new Page(
                List.of(),
                "/timeline",
                query,
                period == null ? null : Period.parse(period).orElseThrow(),
                LocalDate.of(2021, 3, 30),
                null,
                Optional::empty);
    }
}
