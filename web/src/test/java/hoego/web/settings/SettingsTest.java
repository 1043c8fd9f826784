package hoego.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Area;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.Owner;
import hoego.web.Owners;
import hoego.web.WeightUnit;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SettingsTest {

    @Inject
    Browser browser;

    @Inject
    Owners owners;

    @Inject
    List<Area> areas;

    @Test
    void keepsWhatTheOwnerDecides() {
        var page = browser.submit(
                "/settings",
                "#form form",
                Map.of(
                        "name", "민지",
                        "language", "ko",
                        "zone", "Europe/Berlin",
                        "dayStart", "05:30",
                        "weightUnit", "lb",
                        "currency", "EUR"));

        assertThat(page.select(".notice p").text()).isEqualTo("저장했어요.");
        assertThat(page.select("html").attr("lang")).isEqualTo("ko");
        assertThat(owners.find())
                .hasValueSatisfying(owner -> assertThat(owner)
                        .extracting(
                                Owner::name,
                                Owner::language,
                                Owner::zone,
                                Owner::dayStart,
                                Owner::weightUnit,
                                Owner::currency)
                        .containsExactly(
                                "민지", Language.KO, "Europe/Berlin", LocalTime.of(5, 30), WeightUnit.LB, "EUR"));
    }

    @Test
    void speaksAnotherLanguageAlsoWhenAskedSeveralTimesAtOnce() throws Exception {
        browser.signIn();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Collections.nCopies(6, Map.of("language", "ko", "next", "/goals")).stream()
                    .map(form -> threads.submit(() -> browser.answerTo("/settings/language", form)))
                    .toList();
            for (var answer : answers) {
                assertThat(answer.get().headers().firstValue("location")).hasValue("/goals");
            }
        }
        assertThat(owners.find()).map(Owner::language).hasValue(Language.KO);
    }

    @Test
    void asksAgainForWhatItDoesNotKnow() {
        var page = browser.submit(
                "/settings", "#form form", Map.of("name", " ", "zone", "Mars/Olympus", "currency", "XYZ"));

        assertThat(page.select("#problem-name").text()).isEqualTo("Fill this in.");
        assertThat(page.select("#problem-zone").text()).isEqualTo("Hoego does not know this time zone.");
        assertThat(page.select("#problem-currency").text()).isEqualTo("Hoego does not know this currency.");
    }

    @Test
    void showsBothWhereAnotherWindowWasFaster() {
        var stale = browser.get("/settings").expectFirst("#form form");
        browser.submit("/settings", "#form form", Map.of("name", "First"));

        var page = browser.submit(stale, Map.of("name", "Second"));

        assertThat(page.select("#field-name").val()).isEqualTo("Second");
        assertThat(page.select(".field__stored q").text()).isEqualTo("First");
        assertThat(owners.find())
                .hasValueSatisfying(owner -> assertThat(owner.name()).isEqualTo("First"));
    }

    @Test
    void takesHiddenAreasOutOfSightAndLosesNothing() {
        browser.submit("/settings", "#form form", Map.of("areas", ""));

        var dashboard = browser.get("/");
        for (var area : areas) {
            assertThat(dashboard.select("a[href^=" + area.path() + "]").eachText())
                    .as(area.name())
                    .isEmpty();
            assertThat(browser.status(area.path())).isEqualTo(200);
        }
    }

    @Test
    void leavesWhatIsWrittenInHiddenAreasToBeFound() {
        browser.post(
                "/health/weigh-ins", Map.of("measuredOn", "2021-03-30", "weightKg", "70.8", "note", "after lunch"));
        browser.submit("/settings", "#form form", Map.of("areas", ""));

        assertThat(browser.get("/timeline").select(".moments li")).hasSize(1);
        assertThat(browser.get("/timeline?area=health")
                        .select("[name=area] [selected]")
                        .val())
                .isEqualTo("health");
        assertThat(browser.get("/search?q=lunch").select(".hit")).hasSize(1);
        var sheets = browser.get("/retrospectives/2021-Q1").select(".sheet");
        assertThat(sheets.eachAttr("data-area")).contains("health");
        assertThat(sheets.select("[data-none]")).isEmpty();
    }

    @Test
    void saysHowAreasAreShownAgainWhereAllAreHidden() {
        browser.submit("/settings", "#form form", Map.of("areas", ""));

        assertThat(browser.get("/").select(".offer a").attr("href")).isEqualTo("/settings");
    }

    @Test
    void movesNothingThatIsWrittenDown() {
        browser.submit("/settings/pauses/new", "#form form", Map.of("startsOn", "2021-03-01", "endsOn", "2021-03-05"));
        var before = browser.get("/settings/pauses").select("#pauses td").eachText();

        browser.submit("/settings", "#form form", Map.of("zone", "America/Los_Angeles", "dayStart", "11:00"));

        assertThat(browser.get("/settings/pauses").select("#pauses td").eachText())
                .isEqualTo(before);
    }

    @Test
    void goesOnInTheOtherLanguageWhereItWasSwitched() {
        var page = browser.submit("/trash?q=a", "form[action$=/settings/language]", Map.of());

        assertThat(page.location()).endsWith("/trash?q=a");
        assertThat(page.select("html").attr("lang")).isEqualTo("ko");
    }

    @Test
    void switchesTheLanguageOnNoOtherSite() {
        var answer = browser.answerTo("/settings/language", Map.of("language", "ko", "next", "//evil.example/"));

        assertThat(answer.headers().firstValue("location")).hasValue("/");
    }

    @Test
    void tellsNoSecretOfTheDatabase() {
        var page = browser.get("/settings");

        assertThat(page.select("dd code").text()).startsWith("localhost:").doesNotContain("password", "?");
    }
}
