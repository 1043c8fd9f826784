package hoego.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PauseTest {

    private static final Map<String, String> FLU =
            Map.of("kind", "illness", "startsOn", "2021-03-01", "endsOn", "2021-03-05", "reason", "Flu");

    @Inject
    Browser browser;

    @Test
    void opensWithToday() {
        var form = browser.get("/settings/pauses/new");

        assertThat(form.select("input[name=startsOn]").val()).isEqualTo("2021-03-30");
        assertThat(form.select("input[name=endsOn]").val()).isEqualTo("2021-03-30");
    }

    @Test
    void isAddedAndChanged() {
        browser.submit("/settings/pauses/new", "#form form", FLU);
        var page = browser.submit(
                "/settings/pauses/1/edit", "#form form", Map.of("kind", "travel", "endsOn", "2021-03-06"));

        assertThat(page.select("#pause-1 td").eachText()).startsWith("Travel", "1 Mar – 6 Mar", "Flu");
    }

    @Test
    void isFoundByItsReasonAndItsKind() {
        browser.submit("/settings/pauses/new", "#form form", FLU);

        for (var words : new String[] {"flu", "illness"}) {
            var hit = browser.get("/search?q=" + words).expectFirst(".hit");
            assertThat(hit.select("a").attr("href")).isEqualTo("/settings/pauses/1/edit");
            assertThat(hit.select("b, small").eachText()).containsExactly("Illness, 1 Mar – 5 Mar", "Pause · 1 Mar");
        }
        assertThat(browser.get("/search?q=travel").select(".hit")).isEmpty();
    }

    @Test
    void doesNotEndBeforeItStarts() {
        var page = browser.submit("/settings/pauses/new", "#form form", Map.of("endsOn", "2021-03-01"));

        assertThat(page.select("#problem-endsOn").text()).isEqualTo("The last day is before the first.");
        assertThat(page.select("input[name=endsOn]").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void takesNoDayOfAnotherOne() {
        browser.submit("/settings/pauses/new", "#form form", FLU);

        var refused = browser.submit(
                "/settings/pauses/new", "#form form", Map.of("startsOn", "2021-03-05", "endsOn", "2021-03-09"));
        assertThat(refused.select("#problem-startsOn").text())
                .startsWith("Some of these days are in another pause: Illness, 1 Mar – 5 Mar.");
        assertThat(refused.select("#problem-startsOn a").attr("href")).isEqualTo("/settings/pauses/1/edit");
        assertThat(refused.select("input[name=endsOn]").val()).isEqualTo("2021-03-09");

        browser.submit("/settings/pauses/1/edit", "#form form", Map.of("endsOn", "2021-03-04"));
        browser.submit("/settings/pauses/new", "#form form", Map.of("startsOn", "2021-03-05", "endsOn", "2021-03-09"));
        assertThat(browser.get("/settings/pauses").select("tbody tr")).hasSize(2);
    }

    @Test
    void isTypedInOneLine() {
        var told = browser.post("/capture", Map.of("line", "pause 3/1–3/7 travel Busan"));
        assertThat(told.select(".notice p").text()).contains("pause (Travel, 1 Mar – 7 Mar)", "Busan");
        assertThat(browser.get("/settings/pauses").select("#pause-1 td").eachText())
                .startsWith("Travel", "1 Mar – 7 Mar", "Busan");

        var refused = browser.post("/capture", Map.of("line", "예외 3월 7일~9일 감기"));
        assertThat(refused.text()).contains("Some of these days are in another pause: Travel, 1 Mar – 7 Mar.");
        var asked = browser.post("/capture", Map.of("line", "pause 3/10–3/12"));
        assertThat(asked.text()).contains("What kind of pause?", "Illness", "Crunch");

        browser.submit(told.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/settings/pauses").select("tbody tr")).isEmpty();
    }

    @Test
    void comesBackAfterItWasDeleted() {
        browser.submit("/settings/pauses/new", "#form form", FLU);

        var gone = browser.submit("/settings/pauses", "#pause-1 form", Map.of());
        assertThat(gone.select("#pause-1").eachText()).isEmpty();
        assertThat(gone.select(".notice p").text()).isEqualTo("Deleted “Illness, 1 Mar – 5 Mar”.");
        assertThat(browser.get("/trash?kind=settings.pause&q=illness")
                        .select("#trash td")
                        .eachText())
                .startsWith("Illness, 1 Mar – 5 Mar", "Pause");

        var back = browser.submit(gone.expectFirst(".notice form"), Map.of());
        assertThat(back.select(".notice p").text()).isEqualTo("Restored.");
        assertThat(browser.get("/settings/pauses").select("#pause-1 td").eachText())
                .startsWith("Illness", "1 Mar – 5 Mar", "Flu");
        assertThat(browser.get("/trash").select("#trash tr").eachText()).isEmpty();
    }

    @Test
    void isFoundInTheTrashByItsWords() {
        browser.submit("/settings/pauses/new", "#form form", FLU);
        browser.submit("/settings/pauses", "#pause-1 form", Map.of());

        assertThat(browser.get("/trash?q=ILLNESS").select("#trash tbody tr").eachText())
                .hasSize(1);
        assertThat(browser.get("/trash?q=hike").select(".empty").text()).isEqualTo("Nothing deleted matches this.");
        assertThat(browser.get("/trash?kind=health.weigh-in")
                        .select("#trash tbody tr")
                        .eachText())
                .isEmpty();
    }
}
