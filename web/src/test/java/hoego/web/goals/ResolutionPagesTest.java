package hoego.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ResolutionPagesTest {

    @Inject
    Browser browser;

    @Test
    void keepTheWordsWithTheirAsides() {
        browser.submit("/goals/resolutions/new", "#form form", Map.of("words", "만들어보자. ~~(그래 이놈아)~~", "area", "blog"));

        var page = browser.get("/goals/resolutions/1");
        assertThat(page.select(".words").text()).isEqualTo("만들어보자. (그래 이놈아)");
        assertThat(page.select(".words del").text()).isEqualTo("(그래 이놈아)");
        assertThat(browser.get("/goals/resolutions").expectFirst("tbody td").select("del"))
                .hasSize(1);
        assertThat(browser.get("/goals/resolutions/1/edit")
                        .select("textarea[name=words]")
                        .text())
                .isEqualTo("만들어보자. ~~(그래 이놈아)~~");
    }

    @Test
    void carryAVowFromQuarterToQuarter() {
        vow("run a proper blog", "2020-Q4");

        var page = browser.post("/goals/resolutions/1/carried", Map.of("day", "2020-12-31"));

        assertThat(page.select(".notice p").text()).isEqualTo("Carried over to 2021 Q1.");
        assertThat(page.select(".chain li").eachText())
                .containsExactly("2020 Q4 Carried ×1 · 31 Dec 2020", "2021 Q1 Open");
        assertThat(browser.get("/goals").select("#vows .facts").text()).isEqualTo("Blog 2021 Q1 2nd quarter running");
        assertThat(browser.get("/goals/resolutions?run=2").select(".pager").attr("data-total"))
                .isEqualTo("2");
        assertThat(browser.get("/goals/resolutions?made=2021-Q1")
                        .select(".pager")
                        .attr("data-total"))
                .isEqualTo("0");

        browser.submit(page.expectFirst(".notice form"), Map.of());

        assertThat(browser.get("/goals/resolutions").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/goals/resolutions/1").expectFirst(".pill").text())
                .isEqualTo("Open");
    }

    @Test
    void answerAVowAndTakeTheAnswerBack() {
        vow("exercise again", "2021-Q1");

        browser.post("/goals/resolutions/1/kept", Map.of("day", "2021-03-30", "reason", "9 times"));

        var page = browser.get("/goals/resolutions/1");
        assertThat(page.expectFirst(".pill").text()).isEqualTo("Kept");
        assertThat(page.select(".why p").text()).isEqualTo("9 times");
        assertThat(browser.get("/goals/resolutions?fate=kept").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.answerTo("/goals/resolutions/1/partly", Map.of("day", "2021-03-30"))
                        .statusCode())
                .isEqualTo(404);

        browser.submit("/goals/resolutions/1", "form[action$=reopened]", Map.of());

        assertThat(browser.get("/goals/resolutions/1").select("#answer button").eachText())
                .containsExactly("Kept", "Partly", "Carried", "Dropped", "Became a principle");
    }

    @Test
    void wantAReasonForDropping() {
        vow("run", "2021-Q1");

        var page = browser.post("/goals/resolutions/1/dropped", Map.of("day", "2021-03-30", "reason", " "));

        assertThat(page.select("#problem-reason").text()).startsWith("Note why.");
        assertThat(page.select(".words").text()).isEqualTo("run");
        assertThat(browser.get("/goals/resolutions/1").expectFirst(".pill").text())
                .isEqualTo("Open");
    }

    @Test
    void makeAVowAGoal() {
        vow("write up the interview questions", "2021-Q2");

        var form = browser.get(
                browser.get("/goals/resolutions/1").expectFirst(".becoming a").attr("href"));
        assertThat(form.select("input[name=title]").val()).isEqualTo("write up the interview questions");
        assertThat(form.select("input[name=period][checked]").val()).isEqualTo("2021-Q2");
        assertThat(form.select("input[name=area][checked]").val()).isEqualTo("blog");
        browser.submit(form.expectFirst("#form form"), Map.of("targetValue", "9"));

        assertThat(browser.get("/goals/resolutions/1").expectFirst(".pill").text())
                .isEqualTo("Became a goal");
        assertThat(browser.get("/goals/1").select(".vow a").attr("href")).isEqualTo("/goals/resolutions/1");
    }

    @Test
    void becomeAGoalOfThePeriodAtHandOnceTheirOwnIsOver() {
        vow("run a blog", "2020-Q3");
        vow("start a community", "2020");

        assertThat(proposed(1)).isEqualTo("2021-Q1");
        assertThat(proposed(2)).isEqualTo("2021");
    }

    private String proposed(long resolution) {
        return browser.get("/goals/new?resolution=" + resolution)
                .select("input[name=period][checked]")
                .val();
    }

    @Test
    void waitForAnAnswerAgainWhileTheirGoalIsDeleted() {
        vow("run a blog", "2021-Q1");
        var made = browser.submit("/goals/new?resolution=1&kind=milestones", "#form form", Map.of());
        assertThat(browser.get("/").select("#card-goals footer").text()).isEmpty();

        var undone = browser.submit(made.expectFirst(".notice form"), Map.of());

        assertThat(browser.get("/goals/resolutions/1").expectFirst(".pill").text())
                .isEqualTo("Open");
        assertThat(browser.get("/goals").select("#vows .vow")).hasSize(1);
        assertThat(browser.get("/").select("#card-goals footer").text()).isEqualTo("1 open resolution");
        assertThat(browser.get("/goals/resolutions?fate=open").select("tbody tr"))
                .hasSize(1);

        browser.submit(undone.expectFirst(".notice form"), Map.of());

        assertThat(browser.get("/goals/resolutions/1").expectFirst(".pill").text())
                .isEqualTo("Became a goal");
        assertThat(browser.get("/goals/1").select(".vow a").attr("href")).isEqualTo("/goals/resolutions/1");
    }

    @Test
    void standAsTheyDidOnADay() {
        vow("exercise again", "2021-Q1");
        browser.post("/goals/resolutions/1/kept", Map.of("day", "2021-03-30"));

        var then = browser.get("/goals/resolutions?fate=open&on=2021-03-29");

        assertThat(then.select("tbody .pill").text()).isEqualTo("Open");
        assertThat(browser.get("/goals/resolutions?fate=open&on=2021-03-30").select("tbody tr"))
                .isEmpty();
        assertThat(browser.get("/goals/resolutions?fate=open&on=2020-12-30").select("tbody tr"))
                .isEmpty();
    }

    @Test
    void knowInWhichRetrospectiveTheyWereWritten() {
        var desk = browser.get("/retrospectives/2020-Q4");
        var form =
                browser.get(desk.expectFirst("a[href^=/goals/resolutions/new]").attr("href"));
        assertThat(form.select("input[name=period][checked]").val()).isEqualTo("2021-Q1");

        browser.submit(form.expectFirst("#form form"), Map.of("words", "run a blog", "area", "blog"));
        vow("exercise", "2021-Q1");

        assertThat(browser.get("/goals/resolutions/1")
                        .select("a[href=/retrospectives/2020-Q4]")
                        .text())
                .isEqualTo("retrospective of 2020 Q4");
        assertThat(browser.get("/goals/resolutions/2").select(".facts").text())
                .contains("written by hand on 31 December 2020");
        assertThat(browser.get("/goals/resolutions?origin=retrospective")
                        .select("tbody tr")
                        .text())
                .startsWith("run a blog");
        assertThat(browser.get("/goals/resolutions?origin=by-hand").select("tbody tr"))
                .hasSize(1);

        browser.post("/goals/resolutions/1/carried?after=2021-Q1", Map.of("day", "2021-03-30"));

        assertThat(browser.get("/goals/resolutions/3").select("a[href=/retrospectives/2021-Q1]"))
                .hasSize(1);
    }

    @Test
    void becomeAPrincipleOfTheSameWordsAndWaitAgainWhileItIsDeleted() {
        vow("no work after seven", "2021-Q1");
        var offer = browser.get("/goals/resolutions/1").expectFirst("a[href^=/career/principles/new]");
        var form = browser.get(offer.attr("href"));
        assertThat(form.select("[name=words]").text()).isEqualTo("no work after seven");

        var made = browser.submit(form.expectFirst("#form form"), Map.of());

        assertThat(made.select("a[href=/goals/resolutions/1]").text()).isEqualTo("no work after seven");
        var page = browser.get("/goals/resolutions/1");
        assertThat(page.expectFirst(".pill").text()).isEqualTo("Became a principle");
        assertThat(page.select("a[href=/career/principles/1]").text()).isEqualTo("no work after seven");

        var undone = browser.submit(made.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/goals/resolutions/1").expectFirst(".pill").text())
                .isEqualTo("Open");

        browser.submit(undone.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/goals/resolutions/1").select("a[href=/career/principles/1]"))
                .hasSize(1);
    }

    @Test
    void nameAPrincipleThatIsThereAlsoLater() {
        browser.post(
                "/career/principles",
                Map.of("words", "no work after seven", "number", "2", "since", "2020-01-01", "sincePrecision", "day"));
        vow("stop at seven", "2021-Q1");
        browser.post("/goals/resolutions/1/principle", Map.of("day", "2021-03-30", "reason", "it holds"));

        browser.submit("/goals/resolutions/1", "form[action$=principle]", Map.of("principleId", "1"));

        assertThat(browser.get("/goals/resolutions/1").select("a[href=/career/principles/1]"))
                .hasSize(1);
        browser.submit("/goals/resolutions/1", "form[action$=reopened]", Map.of());
        browser.post("/goals/resolutions/1/kept", Map.of("day", "2021-03-30"));
        browser.post("/career/principles/1/deletion", Map.of());
        assertThat(browser.get("/goals/resolutions/1").expectFirst(".pill").text())
                .isEqualTo("Kept");
    }

    private void vow(String words, String period) {
        browser.post(
                "/goals/resolutions", Map.of("words", words, "period", period, "madeOn", "2020-12-31", "area", "blog"));
    }
}
