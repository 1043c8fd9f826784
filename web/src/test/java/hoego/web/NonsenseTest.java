package hoego.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody types is refused beside its field, and never costs more than its answer. */
@MicronautTest(transactional = false)
class NonsenseTest {

    @Inject
    Browser browser;

    @ParameterizedTest
    @ValueSource(strings = {"1e10000000", "1e999999999", "1e-999999999", "1e3", "٣٤", "--7", "7..1"})
    void isNoNumber(String number) {
        var weighIn = Map.of("measuredOn", "2021-03-30", "weightLb", number);

        assertThat(browser.answerTo("/health/weigh-ins", weighIn).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-01-01", "-0001-01-01", "+10000-01-01", "+999999999-12-31", "1899-12-31", "2200-01-01"})
    void isNoDay(String day) {
        var starting = Map.of("kind", "illness", "startsOn", day, "endsOn", "2026-01-01");
        var ending = Map.of("kind", "illness", "startsOn", "2021-01-01", "endsOn", day);

        assertThat(browser.answerTo("/settings/pauses", starting).statusCode()).isEqualTo(422);
        assertThat(browser.answerTo("/settings/pauses", ending).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?period=9999-Q4", "/goals?period=2200", "/retrospectives/1899-Q4", "/retrospectives/9999"})
    void isNoPeriod(String address) {
        assertThat(browser.status(address)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?period=1900-Q1", "/?period=2199-Q4", "/retrospectives/2199", "/goals?period=2199-W52"})
    void leadsToNoPeriodThatThereIsNot(String address) {
        for (var step : browser.get(address).select(".period__step, .period__years a")) {
            assertThat(browser.status(step.attr("href"))).isEqualTo(200);
        }
    }

    @Test
    void isNoTermToCarryAResolutionTo() {
        var last = Map.of("words", "Rest", "area", "health", "period", "2199-Q4", "madeOn", "2021-03-30");
        browser.post("/goals/resolutions", last);

        var page = browser.post("/goals/resolutions/1/carried", Map.of("day", "2021-03-30"));

        assertThat(page.select("#problem-day").text()).contains("No quarter or year comes after");
        assertThat(browser.answerTo(
                                "/goals/resolutions",
                                Map.of("words", "Rest", "area", "health", "period", "2200", "madeOn", "2021-03-30"))
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined-undefined-undefined-undefined", "-", "a--b"})
    void isNoArea(String area) {
        var worry = Map.of("words", "too much", "area", area, "day", "2021-03-30");

        assertThat(browser.answerTo("/goals/worries", worry).statusCode()).isEqualTo(422);
        assertThat(browser.answerTo("/goals/worries", Map.of("words", "too much", "area", "a-".repeat(20_000) + "a"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void isNoLetter() {
        var worry = Map.of("words", "too\0much", "area", "health", "day", "2021-03-30");

        assertThat(browser.post("/goals/worries", worry).select(".notice").size())
                .isOne();
        assertThat(browser.get("/goals/worries").select("#worry-1").text()).contains("toomuch");
        assertThat(browser.status("/goals/worries?q=%00")).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u3164", "\u202e\u0008"})
    void isNoTitle(String unseen) {
        var goal = Map.of("title", unseen, "kind", "milestones", "area", "study", "period", "2021-Q1");

        assertThat(browser.answerTo("/goals", goal).statusCode()).isEqualTo(422);
        assertThat(browser.post("/goals", goal).select("#problem-title").text()).isNotEmpty();
        assertThat(browser.answerTo("/capture", Map.of("line", "idea " + unseen))
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "/goals/worries, area=health&day=2021-03-30&words=",
        "/health/weigh-ins, measuredOn=2021-03-30&weightKg=70.8&note=",
        "/retrospectives/2021-Q1, title=first&body="
    })
    void growsWhereItIsLowered(String path, String fields) {
        assertThat(browser.answerTo(path, fields(fields + "İ".repeat(200) + "needle"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(browser.status("/search?q=needle")).isEqualTo(200);
    }

    @Test
    void isNoDayOfAList() {
        assertThat(browser.status("/goals/resolutions?on=%2B999999999-12-31")).isEqualTo(200);
        assertThat(browser.status("/health/meal-days/new?day=%2B999999999-12-31"))
                .isEqualTo(200);
    }

    @Test
    void isNoPlaceInTheTimeline() {
        assertThat(browser.status("/timeline?before=0001-01-01~-1000000000-01-01T00:00:00Z~x~1"))
                .isEqualTo(200);
    }

    @Test
    void isNoConditionOfAnEntry() {
        var entry = Map.of("feltOn", "2021-03-30", "site", "knee", "level", "3", "conditionId", "999999");

        assertThat(browser.post("/health/pain-entries", entry)
                        .select("#problem-conditionId")
                        .text())
                .contains("deleted");
    }

    @Test
    void endsNothingOnADayToCome() {
        browser.post("/goals", Map.of("title", "Read", "kind", "milestones", "area", "study", "period", "2021-Q1"));

        var page = browser.post("/goals/1/reached", Map.of("day", "2021-03-31"));

        assertThat(page.select("#problem-day").size()).isOne();
        assertThat(browser.get("/goals/1")
                        .select("#close, form[action$=/reached]")
                        .size())
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "/goals/worries, words=rush&area=health&day=2021-03-30, /trash/goals-2/restoration",
        "/settings/pauses, kind=illness&startsOn=2021-03-01&endsOn=2021-03-02, /trash/web-2/restoration"
    })
    void deletesOnceHoweverManyAsk(String list, String fields, String second) throws Exception {
        browser.post(list, fields(fields));

        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(each ->
                            threads.submit(() -> browser.answerTo(list + "/1/deletion", Map.of("key", "key-" + each))
                                    .statusCode()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isIn(303, 404);
            }
        }

        assertThat(browser.answerTo(second, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void saysADayOnceHoweverManySayIt() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = IntStream.range(0, 2)
                    .mapToObj(each -> threads.submit(() -> browser.answerTo(
                                    "/health/meal-days",
                                    Map.of("day", "2021-03-30", "adherence", "partly", "key", "key-" + each))
                            .statusCode()))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
    }

    private static Map<String, String> fields(String written) {
        return Arrays.stream(written.split("&"))
                .map(field -> field.split("="))
                .collect(toMap(field -> field[0], field -> field[1]));
    }
}
