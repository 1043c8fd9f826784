package hoego.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Goals at their end: judged, closed or carried on. Today is 30 March 2021. */
@MicronautTest(transactional = false)
class AssessmentPagesTest {

    @Inject
    Browser browser;

    @Test
    void proposeWhatTheRecordsReachedAndSayWhenAllAreAssessed() {
        measured("write 12 posts", "2021-Q1", Map.of("targetValue", "12"));
        browser.post("/goals/1/check-ins", Map.of("day", "2021-03-01", "value", "9"));
        assertThat(browser.get("/").select(".attention").text())
                .contains("Goals to assess", "1 goal is at its end and not assessed");
        assertThat(browser.get("/goals").select("#list a[href=/goals/assessment]"))
                .hasSize(1);

        var waiting = browser.get("/goals/assessment").expectFirst("#assessing-1");
        assertThat(waiting.expectFirst("[name=assessment]").val()).isEqualTo("0.75");
        assertThat(waiting.select(".field__hint").text()).isEqualTo("Its records reached a share of 0.75.");
        browser.submit(
                waiting.expectFirst("form"), Map.of("assessment", "0.7", "reason", "the last three were too long"));

        var page = browser.get("/goals/assessment?period=2021-Q1");
        assertThat(page.select("#waiting .empty").text()).isEqualTo("All goals of this period are assessed.");
        assertThat(page.select("#judged .numbers").text()).isEqualTo("Mean 0.7 of 1 goal Carried over 0");
        assertThat(page.select("#judged tbody").text()).contains("the last three were too long", "9 / 12 0.7 Partly");
        assertThat(browser.get("/goals?state=assessed").select("#goal-1 .facts").text())
                .contains("Assessment 0.7");
        assertThat(browser.get("/").select(".attention").text()).doesNotContain("Goals to assess");
        assertThat(browser.get("/timeline?period=2021-Q1").text())
                .contains("Goal “write 12 posts” partly reached, assessed 0.7 (the last three were too long)");
    }

    @Test
    void takeNothingBelowNoneOrAboveAll() {
        measured("write 12 posts", "2021-Q1", Map.of("targetValue", "12"));

        var refused = browser.post("/goals/1/partly", Map.of("day", "2021-03-30", "assessment", "1.2"));

        assertThat(refused.select("#problem-assessment").text()).isEqualTo("At most 1.");
        assertThat(refused.select("[name=assessment]").val()).isEqualTo("1.2");
        assertThat(browser.get("/goals").select("#goal-1 .pill").text()).isEqualTo("Behind");
    }

    @Test
    void goOnWithACarriedGoalAndReadItsChainBack() {
        measured("write 12 posts", "2020-Q4", Map.of("targetValue", "12"));
        browser.post("/goals/1/check-ins", Map.of("day", "2020-12-01", "value", "6"));

        var page = browser.post(
                "/goals/1/carried",
                Map.of("day", "2020-12-31", "assessment", "0.5", "reason", "the exam came between"));

        var carried = browser.get("/goals/2");
        assertThat(carried.select("#goal .facts").text()).contains("1 Jan – 31 Mar", "2nd quarter running");
        assertThat(carried.select(".goal__bar strong").text()).isEqualTo("0 / 12");
        assertThat(carried.select("#chain li").eachText().getFirst())
                .contains("Carried over 31 Dec", "Assessment 0.5", "the exam came between");
        assertThat(browser.get("/").select("#card-goals .bars").text()).contains("By hand · 2nd quarter running");

        browser.submit(page.expectFirst(".notice form"), Map.of());

        assertThat(browser.get("/goals?state=").select(".pager").attr("data-total"))
                .isEqualTo("1");
        assertThat(browser.get("/goals/1").select("#grade")).isEmpty();
    }

    @Test
    void keepWhatWasDoneWithTheGoalThatGoesOn() {
        measured("weigh 68", "2020-Q4", Map.of("startValue", "72", "targetValue", "68", "aggregation", "last"));
        browser.post("/goals/1/check-ins", Map.of("day", "2020-12-01", "value", "70"));
        browser.post("/goals/1/carried", Map.of("day", "2020-12-31"));
        assertThat(browser.get("/goals/2/edit").expectFirst("[name=startValue]").val())
                .isEqualTo("70");
        browser.post("/goals/2/check-ins", Map.of("day", "2021-03-01", "value", "69"));

        assertThat(browser.answerTo("/goals/1/reopened", Map.of()).statusCode()).isEqualTo(404);

        assertThat(browser.get("/goals/1").text())
                .contains("It was carried over, and something was done with that goal since.");
        assertThat(browser.answerTo("/goals/1/carried", Map.of("day", "2020-12-31"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void judgeAgainButOverwriteNobody() {
        measured("write 12 posts", "2020-Q4", Map.of("targetValue", "12"));
        browser.post("/goals/1/reached", Map.of("day", "2020-12-31"));
        var form = browser.get("/goals/1/assessment").expectFirst("#form form");
        assertThat(form.expectFirst("[name=assessment]").val()).isEqualTo("0");

        browser.submit(form, Map.of("assessment", "0.4", "reason", "three of twelve"));
        var stale = browser.submit(form, Map.of("assessment", "0.9"));

        assertThat(stale.select("[role=alert]")).hasSize(1);
        assertThat(browser.get("/goals/1").select("#grade b").text()).isEqualTo("0.4");
        assertThat(browser.get("/goals/assessment?period=2020-Q4")
                        .select("#judged tbody")
                        .text())
                .contains("0.4", "three of twelve");
    }

    private void measured(String title, String period, Map<String, String> more) {
        var form = new HashMap<>(Map.of("title", title, "kind", "measured", "area", "blog", "period", period));
        form.putAll(more);
        browser.post("/goals", form);
    }
}
