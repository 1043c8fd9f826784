package hoego.web.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A debrief on the way home, on 30 March 2021. */
@MicronautTest(transactional = false)
class DebriefTest {

    private static final String DEBRIEF = "/interviews/1/debrief";

    @Inject
    Browser browser;

    @BeforeEach
    void beInterviewed() {
        browser.post("/interviews", Map.of("post", "DevOps", "purpose", "market-check", "felt", "hm"));
        browser.post("/interviews/1/stages", Map.of("kind", "call", "heldOn", "2021-03-10"));
        browser.post("/interviews/1/stages", Map.of("kind", "first", "heldOn", "2021-03-29"));
        browser.post("/interviews/1/stages", Map.of("kind", "second", "heldOn", "2021-04-05"));
        browser.post("/interviews/topics", Map.of("name", "Linux", "aliases", "kernel\n커널"));
    }

    @Test
    void keepsAllQuestionsAtOnceAndTakesThemBackAtOnce() {
        assertThat(browser.get("/interviews/1").select(".unnoted a").attr("href"))
                .isEqualTo(DEBRIEF + "?stage=2");
        assertThat(browser.get(DEBRIEF).select(".asked").size()).isEqualTo(3);

        var told = browser.submit(
                DEBRIEF,
                "#form form",
                Map.of(
                        "lines.0.words", "What does the kernel do when memory runs out?",
                        "lines.0.answer", "It kills.",
                        "lines.0.expected", "3",
                        "lines.0.actual", "2",
                        "lines.1.words", "What is a B-tree?",
                        "lines.1.topic", "databases",
                        "lines.3.words", "And a hash index?",
                        "lines.3.topic", "Data-Bases",
                        "felt", "like boxing",
                        "takeaway", "Less is asked."));

        assertThat(told.select(".notice p").text()).isEqualTo("Saved with 3 questions.");
        assertThat(questions(told))
                .containsExactly(
                        "What does the kernel do when memory runs out? Linux 2 (expected 3) 29 Mar",
                        "What is a B-tree? databases 29 Mar",
                        "And a hash index? databases 29 Mar");
        assertThat(told.select(".own").text()).contains("like boxing", "Less is asked.");
        assertThat(told.select(".facts").text()).contains("3 questions, 1 thing learned");
        assertThat(told.select(".unnoted")).isEmpty();

        var back = browser.submit(told.expectFirst(".notice form"), Map.of());
        assertThat(back.select(".notice p").text()).isEqualTo("Taken back.");
        assertThat(questions(back)).isEmpty();
        assertThat(back.select(".own").text()).contains("hm").doesNotContain("boxing");
        assertThat(browser.get("/interviews/topics").select("tbody tr").size()).isEqualTo(1);
    }

    @Test
    void takesAHundredQuestions() {
        var lines = new LinkedHashMap<>(Map.of("stage", "2"));
        for (var i = 0; i < 100; i++) {
            for (var field : List.of("topic", "answer", "expected", "actual")) {
                lines.put("lines." + i + "." + field, "");
            }
            lines.put("lines." + i + ".words", "Question " + i);
        }

        var told = browser.submit(DEBRIEF, "#form form", lines);

        assertThat(told.select(".notice p").text()).isEqualTo("Saved with 100 questions.");
    }

    @Test
    void leavesQuestionsThatWereChangedSinceWhereItIsTakenBack() {
        var told = browser.submit(DEBRIEF, "#form form", Map.of("lines.0.words", "Why?", "lines.1.words", "How?"));
        browser.post("/interviews/questions", Map.of("words", "Of no interview"));
        browser.submit("/interviews/questions/1/edit", "#form form", Map.of("answer", "Because."));
        var undo = told.expectFirst(".notice form");
        undo.attr("action", undo.attr("action").replaceFirst("questions=[^&]*", "questions=1,2,3"));

        var back = browser.submit(undo, Map.of());

        assertThat(back.select(".notice p").text())
                .isEqualTo("Taken back. 1 question stayed, as it was changed or recalled since.");
        assertThat(questions(back)).hasSize(1).first().asString().startsWith("Why?");
        assertThat(browser.status("/interviews/questions/3")).isEqualTo(200);
    }

    private static List<String> questions(Document page) {
        return page.select("#questions tbody tr").eachText().stream()
                .map(row -> row.replaceAll("Post idea from this | (Make it a card|Edit).*", ""))
                .toList();
    }

    @Test
    void saysWhatIsMissingAtItsLineAndKeepsTheRest() {
        var refused = browser.submit(
                DEBRIEF + "?stage=1",
                "#form form",
                Map.of(
                        "lines.0.words",
                        "Why?",
                        "lines.2.answer",
                        "Because.",
                        "lines.4.words",
                        "How?",
                        "lines.4.actual",
                        "7"));

        assertThat(refused.select(".field__problem").eachText()).containsExactly("Fill this in.", "At most 5.");
        assertThat(refused.getElementById("problem-lines.2.words")).isNotNull();
        assertThat(refused.select("[name=lines.0.words]").val()).isEqualTo("Why?");
        assertThat(refused.select("[name=lines.2.answer]").text()).isEqualTo("Because.");
        assertThat(refused.select("[name=stageId] [selected]").val()).isEqualTo("1");
        assertThat(questions(browser.get("/interviews/1"))).isEmpty();
        assertThat(browser.answerTo(DEBRIEF, Map.of("stageId", "3")).statusCode())
                .as("the second interview is still ahead")
                .isEqualTo(422);
    }

    @Test
    void givesMoreRowsAndGuessesTopicsWithoutLosingAWord() {
        var more = browser.post(
                DEBRIEF + "/rows",
                Map.of("more", "more", "lines.4.words", "커널은 무엇을 하나요?", "lines.1.answer", "Because.", "felt", "fine"));

        assertThat(more.select(".asked").size()).isEqualTo(10);
        assertThat(more.select(".asked[data-new]").size()).isEqualTo(5);
        assertThat(more.select("[name=lines.4.words]").val()).isEqualTo("커널은 무엇을 하나요?");
        assertThat(more.select("#guess-5").text()).isEqualTo("Guessed: Linux");
        assertThat(more.select("[name=felt]").text()).isEqualTo("fine");
        assertThat(more.select(".field__problem")).isEmpty();
    }

    @Test
    void isKeptOnceAndNotOverAnotherWindow() {
        var seen = Browser.filledIn(
                browser.get(DEBRIEF).expectFirst("#form form"), Map.of("lines.0.words", "Why?", "felt", "fine"));

        browser.answerTo(DEBRIEF, seen);
        browser.answerTo(DEBRIEF, seen);
        assertThat(questions(browser.get("/interviews/1"))).hasSize(1);

        var other = new HashMap<>(seen);
        other.put("felt", "else");
        other.put("lines.0.words", "How?");
        var late = browser.answerTo(DEBRIEF, other);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("How?").contains("Stored meanwhile");
        assertThat(questions(browser.get("/interviews/1"))).hasSize(1);
    }

    @Test
    void isOfTodayWhereNothingWasHeldYet() {
        browser.post("/interviews", Map.of("post", "SRE", "purpose", "wanted"));

        browser.submit("/interviews/2/debrief", "#form form", Map.of("lines.0.words", "Why?"));

        assertThat(questions(browser.get("/interviews/2"))).containsExactly("Why? 30 Mar");
        assertThat(browser.status("/interviews/9/debrief")).isEqualTo(404);
    }

    @Test
    void pointsToAKnownQuestionAndTakesItsTopic() {
        browser.post("/interviews/questions", Map.of("words", "When does TIME_WAIT come about?", "topicId", "1"));

        var typed = browser.post(DEBRIEF + "/rows", Map.of("lines.1.words", "when does time_wait come about"));
        assertThat(typed.select("#guess-2").text())
                .isEqualTo("Guessed: Linux Asked before: When does TIME_WAIT come about?");
        assertThat(typed.select("#guess-2 a").attr("href")).isEqualTo("/interviews/questions/1");
        assertThat(typed.select("#guess-1").text()).isEmpty();

        var told = browser.submit(
                DEBRIEF,
                "#form form",
                Map.of("lines.0.words", "Why?", "lines.1.words", "when does time_wait come about"));
        assertThat(questions(told)).containsExactly("Why? 29 Mar", "when does time_wait come about Linux 29 Mar");
    }
}
