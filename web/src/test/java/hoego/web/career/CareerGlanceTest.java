package hoego.web.career;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.Measures;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Career on the dashboard, on Tuesday 30 March 2021. */
@MicronautTest(transactional = false)
class CareerGlanceTest {

    @Inject
    Browser browser;

    @Inject
    Measures measures;

    @Inject
    MovableClock clock;

    @BeforeEach
    void signIn() {
        browser.signIn();
    }

    @Test
    void saysCalmlyThatLoadWasHighForThreeWeeks() {
        week("2021-03-15", 4);
        week("2021-03-22", 5);
        assertThat(browser.get("/").select(".attention").text()).doesNotContain("High load");

        week("2021-03-08", 4);

        assertThat(browser.get("/").select(".attention").text())
                .contains("High load, 3 weeks running", "something may be put off or handed over");
        assertThat(browser.get("/?period=2020-Q4").select(".attention").text()).doesNotContain("High load");
        browser.speak(Language.KO);
        assertThat(browser.get("/").select(".attention").text()).contains("업무 부하 3주째 높음");
    }

    @Test
    void saysWhereTheLoadIsGoing() {
        week("2021-03-01", 3);
        assertThat(footer()).isEqualTo("Load 3 of 5 · energy 3 of 5");
        week("2021-03-08", 3);
        assertThat(footer()).isEqualTo("Load 3 of 5, steady · energy 3 of 5");
        week("2021-03-15", 4);
        assertThat(footer()).isEqualTo("Load 4 of 5, rising · energy 3 of 5");
        week("2021-03-22", 1);
        assertThat(footer()).isEqualTo("Load 1 of 5, easing · energy 3 of 5");
    }

    private String footer() {
        return browser.get("/").expectFirst("#card-career footer").text();
    }

    private void week(String week, int load) {
        browser.post("/career/workloads", Map.of("week", week, "load", Integer.toString(load), "energy", "3"));
    }

    @Test
    void putsItsFigureWhereTheLanguageDoes() {
        browser.post("/career/achievements", Map.of("title", "Talk given", "day", "2021-03-30"));

        assertThat(browser.get("/").select("#card-career .figure").text()).isEqualTo("1 achievement");
        browser.speak(Language.KO);
        assertThat(browser.get("/").select("#card-career .figure").text()).isEqualTo("성과 1개");
    }

    @Test
    void goesQuietAfterThreeWeeks() {
        browser.post("/career/achievements", Map.of("title", "Talk given", "day", "2021-03-30"));
        assertThat(browser.get("/").select(".attention").text()).doesNotContain("Career");

        clock.moveTo(LocalDate.of(2021, 4, 23));

        assertThat(browser.get("/").select(".attention").text()).contains("Career");
    }

    @Test
    void measuresWhatHasADay() {
        browser.post("/career/achievements", Map.of("title", "Talk given", "day", "2021-03-29"));
        browser.post("/career/achievements", Map.of("title", "Launched", "day", "2021-03-29", "precision", "month"));
        browser.post("/career/lessons", Map.of("title", "MTU", "day", "2021-03-28"));
        browser.post("/career/lessons", Map.of("title", "DNS", "day", "2021-03-28"));
        var days = LocalDateRange.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));

        var read = measures.read(Set.of("career.achievements", "career.lessons"), days);

        assertThat(read.of("career.achievements"))
                .containsExactly(Map.entry(LocalDate.of(2021, 3, 29), BigDecimal.ONE));
        assertThat(read.of("career.lessons")).containsExactly(Map.entry(LocalDate.of(2021, 3, 28), BigDecimal.TWO));
    }

    @Test
    void feedsGoalsOnTheDashboard() {
        browser.post(
                "/goals",
                Map.of(
                        "title",
                        "write lessons",
                        "kind",
                        "measured",
                        "area",
                        "career",
                        "period",
                        "2021-Q1",
                        "startValue",
                        "0",
                        "targetValue",
                        "4",
                        "aggregation",
                        "sum",
                        "measure",
                        "career.lessons"));
        browser.post("/career/lessons", Map.of("title", "MTU", "day", "2021-03-30"));

        assertThat(browser.get("/").expectFirst("#card-goals").text()).contains("write lessons", "1 / 4");
    }
}
