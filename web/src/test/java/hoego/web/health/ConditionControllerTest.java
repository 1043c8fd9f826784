package hoego.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.Condition;
import hoego.health.ConditionService;
import hoego.health.Precision;
import hoego.web.Browser;
import hoego.web.Language;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ConditionControllerTest {

    @Inject
    Browser browser;

    @Inject
    ConditionService conditions;

    @Test
    void isKnownAsExactlyAsItsDates() {
        browser.speak(Language.KO);

        var page = browser.submit(
                "/health/conditions/new",
                "#form form",
                Map.of(
                        "name", "허리디스크",
                        "site", "lower-back",
                        "onsetOn", "2020-02-17",
                        "onsetPrecision", "quarter"));

        assertThat(page.expectFirst("h2").text()).isEqualTo("허리디스크");
        assertThat(page.select(".numbers dd").eachText()).containsExactly("2020년 초", "계속", "허리");
        assertThat(stored().onsetOn()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(stored().onsetPrecision()).isEqualTo(Precision.QUARTER);
    }

    @Test
    void endsNotBeforeItBegan() {
        var page = browser.post(
                "/health/conditions",
                Map.of(
                        "name", "Cold",
                        "onsetOn", "2021-02-17",
                        "onsetPrecision", "day",
                        "endedOn", "2021-02-16",
                        "endedPrecision", "day"));

        assertThat(page.select("#problem-endedOn").text()).isEqualTo("It ends before it began.");
        assertThat(conditions.all()).isEmpty();
    }

    @Test
    void isListedChangedAndDeleted() {
        browser.post("/health/conditions", Map.of("name", "Cold", "onsetOn", "2021-02-17", "onsetPrecision", "day"));
        browser.post(
                "/health/conditions",
                Map.of("name", "Sprain", "site", "ankle", "onsetOn", "2020-06-01", "onsetPrecision", "half"));

        assertThat(browser.get("/health/conditions")
                        .select("tbody td:first-child a")
                        .eachText())
                .containsExactly("Cold", "Sprain");
        assertThat(browser.get("/health/conditions?q=ankle").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/health/conditions?site=ankle").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get("/health/conditions?period=2020-Q1").select("tbody tr"))
                .isEmpty();

        browser.submit("/health/conditions/1/edit", "#form form", Map.of("endedOn", "2021-02-24"));
        assertThat(browser.get("/health/conditions/1").select(".numbers dd").eachText())
                .containsExactly("17 February 2021", "24 February 2021");

        var list = browser.submit("/health/conditions/1", ".deletion", Map.of());
        assertThat(list.select(".notice p").text()).isEqualTo("Deleted “Cold, 17 February 2021”.");
        assertThat(browser.status("/health/conditions/1")).isEqualTo(404);
    }

    @Test
    void showsWhatCanBeDoneWithItAsOne() {
        browser.post("/health/conditions", Map.of("name", "Cold", "onsetOn", "2021-02-17", "onsetPrecision", "day"));

        var does = browser.get("/health/conditions/1").select(".card > header > .actions");

        assertThat(does.select("> a, > .deletion button").eachText()).containsExactly("Edit", "Delete");
    }

    private Condition stored() {
        return conditions.all().getFirst();
    }
}
