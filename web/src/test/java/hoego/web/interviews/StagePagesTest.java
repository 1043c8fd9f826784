package hoego.web.interviews;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What stages say, what is told of them, and where they stand on the board, on 30 March 2021. */
@MicronautTest(transactional = false)
class StagePagesTest {

    @Inject
    Browser browser;

    @Test
    void saysWhenAndWhereItIsAndWhatWasPreparedForIt() {
        interview("DevOps", "wanted");
        stage(
                1,
                Map.of(
                        "kind", "first",
                        "heldOn", "2021-03-31",
                        "heldAt", "14:00",
                        "minutes", "90",
                        "place", "their office, or https://meet.example.org/a?b=1.",
                        "prepared", "- Who is **on call**?"));

        var stage = browser.get("/interviews/1").expectFirst("#stage-1");
        assertThat(stage.text()).contains("31 Mar Wed · 14:00 · 1 h 30 min", "b=1. Prepared");
        assertThat(stage.select("a[rel]").attr("href")).isEqualTo("https://meet.example.org/a?b=1");
        assertThat(stage.select("details[open] strong").text()).isEqualTo("on call");
        assertThat(browser.get("/")
                        .select(".attention li[data-area=interviews] a")
                        .eachAttr("href"))
                .contains("/interviews/1#stage-1");
        assertThat(browser.get("/").select(".attention").text())
                .contains("First interview tomorrow DevOps · 31 Mar 14:00 · questions prepared");
        assertThat(browser.get("/search?q=on+call").select("#content").text()).contains("First interview: DevOps");
        assertThat(browser.post("/interviews/1/stages", Map.of("kind", "second", "heldAt", "10:00"))
                        .select("#problem-heldAt")
                        .text())
                .isEqualTo("Enter the day of this time, too.");
    }

    private void interview(String post, String purpose) {
        browser.post("/interviews", Map.of("post", post, "purpose", purpose, "contact", "Sora of " + post));
    }

    private void stage(int interview, Map<String, String> fields) {
        browser.post("/interviews/" + interview + "/stages", fields);
    }

    private void stage(int interview, String kind, String day, String outcome) {
        stage(interview, Map.of("kind", kind, "heldOn", day, "outcome", outcome));
    }

    @Test
    void isFoundByItsContact() {
        interview("DevOps", "wanted");

        assertThat(browser.get("/interviews?q=sora+of+dev").select("#interview-1"))
                .isNotEmpty();
        assertThat(browser.get("/search?q=sora+of+dev").select("#content").text())
                .contains("DevOps");
        assertThat(browser.get("/interviews/1").select(".facts").text()).contains("Sora of DevOps");
    }

    @Test
    void standsOnTheBoardAsItsLastStageWasToldAndGoesBack() {
        interview("DevOps", "wanted");
        stage(1, "first", "2021-03-20", "");
        assertThat(column()).isEqualTo("open");

        var told = tap("[data-to=them]");
        assertThat(told.select(".notice p").text()).isEqualTo("First interview: DevOps: Waiting for them");
        assertThat(column()).isEqualTo("them");
        assertThat(browser.get("/interviews/1/stages/1/edit")
                        .select("[name=outcomeOn]")
                        .val())
                .isEqualTo("2021-03-30");

        browser.submit(told.expectFirst(".notice form"), Map.of());
        assertThat(column()).isEqualTo("open");

        tap(".way:contains(Never told)");
        assertThat(column()).isEqualTo("ended");
        assertThat(browser.get("/interviews/board?q=sre").select(".piece")).isEmpty();
    }

    private Document tap(String button) {
        var form = browser.get("/interviews/board").expectFirst(button).parent();
        return browser.submit(requireNonNull(form), Map.of());
    }

    private String column() {
        return browser.get("/interviews/board")
                .expectFirst(".column:has(#piece-1)")
                .attr("data-column");
    }

    @Test
    void isNotToldOverAnotherWindow() {
        interview("DevOps", "wanted");
        stage(1, "first", "2021-03-20", "");
        var seen = Browser.filledIn(
                browser.get("/interviews/board").expectFirst(".ways form"), Map.of("outcome", "passed"));
        browser.post("/interviews/1/stages/1", Map.of("kind", "first", "heldOn", "2021-03-20", "note", "fine"));

        var late = browser.answerTo("/interviews/1/stages/1/outcome", seen);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("This was changed in another window meanwhile")
                .contains("fine");
        assertThat(browser.answerTo("/interviews/1/stages/1/outcome", Map.of("outcome", "hired"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(column()).isEqualTo("open");
    }

    @Test
    void passesNothingBeforeItsDay() {
        interview("DevOps", "wanted");
        stage(1, "first", "2021-03-31", "");

        assertThat(browser.get("/interviews/board").select(".way").eachText())
                .containsExactly("Waiting for me", "Waiting for them", "Withdrawn");

        var typed = Map.of("kind", "first", "heldOn", "2021-03-31", "outcome", "passed");
        assertThat(browser.post("/interviews/1/stages", typed)
                        .select("#problem-outcome")
                        .text())
                .startsWith("This stage is still to come");
        var tapped = browser.answerTo(
                "/interviews/1/stages/1/outcome", Map.of("outcome", "not-passed", "version", "0", "key", "tap"));
        assertThat(tapped.statusCode()).isEqualTo(422);
        assertThat(tapped.body()).contains("This stage is still to come");
        assertThat(column()).isEqualTo("open");
    }

    @Test
    void isListedWithWhomItWaitsForAndHowLong() {
        interview("Kept waiting", "wanted");
        interview("My turn", "wanted");
        interview("Never said", "market-check");
        stage(1, "first", "2021-03-20", "waiting-for-them");
        stage(2, "first", "2021-03-10", "waiting-for-me");
        stage(3, "first", "2021-03-25", "never-told");
        browser.post("/interviews/3/questions", Map.of("words", "Why?"));
        browser.post(
                "/interviews/3",
                Map.of(
                        "post",
                        "Never said",
                        "purpose",
                        "market-check",
                        "takeaway",
                        "Less is asked.\n\nMore is known."));

        var rows = browser.get("/interviews").select("#list tbody tr");

        assertThat(rows.eachAttr("id")).containsExactly("interview-2", "interview-3", "interview-1");
        assertThat(rows.get(0).text()).contains("Waiting for me for 20 days");
        assertThat(rows.get(2).text()).contains("Waiting for them for 10 days");
        assertThat(rows.get(1).text()).contains("Never told").doesNotContain(" days");
        assertThat(rows.get(1).text()).contains("Market check · 1 question, 2 things learned");
        assertThat(browser.get("/").select(".attention").text()).doesNotContain("Never said");
    }

    @Test
    void keepsItsQuestionsWhereItIsHeldOnAnotherDay() {
        interview("DevOps", "wanted");
        stage(1, "first", "2021-03-20", "");
        stage(1, "second", "2021-03-25", "");
        for (var day : new String[] {"2021-03-20", "2021-03-25"}) {
            browser.post(
                    "/interviews/questions",
                    Map.of("words", "Why on " + day + "?", "interviewId", "1", "askedOn", day));
        }

        browser.submit("/interviews/1/stages/1/edit", "#form form", Map.of("heldOn", "2021-03-18"));

        assertThat(browser.get("/interviews/1").select(".unnoted")).isEmpty();
        assertThat(browser.get("/interviews/1").select("#questions time").eachAttr("datetime"))
                .containsExactlyInAnyOrder("2021-03-18", "2021-03-25");

        browser.submit("/interviews/1/stages/1/edit", "#form form", Map.of("heldOn", "2021-03-25"));
        browser.submit("/interviews/1/stages/1/edit", "#form form", Map.of("heldOn", "2021-03-19"));
        assertThat(browser.get("/interviews/1").select("#questions time").eachAttr("datetime"))
                .as("of two on the same day nobody knows which asked")
                .containsExactly("2021-03-25", "2021-03-25");
    }

    @Test
    void saysSinceWhenItWaitsAndWhenAnOutcomeWasTold() {
        interview("DevOps", "wanted");
        stage(
                1,
                Map.of(
                        "kind",
                        "first",
                        "heldOn",
                        "2021-03-20",
                        "outcome",
                        "waiting-for-them",
                        "outcomeOn",
                        "2021-03-22"));
        stage(1, Map.of("kind", "call", "heldOn", "2021-03-10", "outcome", "passed", "outcomeOn", "2021-03-12"));

        assertThat(browser.get("/interviews/1").select(".stages__head small").eachText())
                .containsExactly("told on 12 Mar", "since 22 Mar");
    }

    @Test
    void proposesTheConversationThatIsStillToCome() {
        interview("DevOps", "wanted");
        assertThat(proposed()).isEqualTo("first");
        stage(1, "first", "2021-03-20", "");
        assertThat(proposed()).isEqualTo("second");
        stage(1, "second", "2021-03-25", "");
        assertThat(proposed()).isEqualTo("final");
    }

    private String proposed() {
        return browser.get("/interviews/1/stages/new")
                .select("[name=kind][checked]")
                .val();
    }
}
