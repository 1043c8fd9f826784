package hoego.web.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Facts;
import hoego.web.Language;
import hoego.web.Measures;
import hoego.web.MovableClock;
import hoego.web.Period;
import hoego.web.Ref;
import hoego.web.Threading;
import hoego.web.Ui;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.LocalDateRange;

/** The pages of interviews, on 30 March 2021. */
@MicronautTest(transactional = false)
@Property(name = "spec", value = "InterviewPagesTest")
class InterviewPagesTest {

    /** A book of study, as far as a thread needs it. */
    @Singleton
    @Requires(property = "spec", value = "InterviewPagesTest")
    static final class Shelf implements Threading {

        private String title = "Accelerate";

        @Override
        public String area() {
            return "study";
        }

        @Override
        public Optional<Origin> origin(Ui ui, Ref ref) {
            return title.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Origin(ref, "book", title, List.of("lean"), "Four key metrics.", "/study/books/3"));
        }
    }

    @Inject
    Shelf shelf;

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    List<Facts> facts;

    @Inject
    Measures measures;

    @Inject
    InterviewsThreading threading;

    @Inject
    UiBinder uis;

    @Test
    void standsWhereItsLastStageStands() {
        interview("DevOps");
        assertThat(status()).isEqualTo("No stage yet");

        stage("application", "2021-03-01", "passed", "");
        stage("first", "2021-03-20", "waiting-for-them", "4");
        assertThat(status()).isEqualTo("First interview · Waiting for them");

        stage("second", "", "", "");
        assertThat(status()).isEqualTo("Second interview");
        assertThat(total("/interviews?status=open")).isEqualTo(1);
        assertThat(total("/interviews?status=waiting-for-them")).isZero();

        browser.post("/interviews/1/stages/3/deletion", Map.of());
        assertThat(total("/interviews?status=waiting-for-them")).isEqualTo(1);
    }

    private void interview(String post) {
        browser.post("/interviews", Map.of("post", post, "purpose", "wanted"));
    }

    private void stage(String kind, String day, String outcome, String interviewers) {
        browser.post(
                "/interviews/1/stages",
                Map.of("kind", kind, "heldOn", day, "outcome", outcome, "interviewers", interviewers));
    }

    private String status() {
        return browser.get("/interviews").expectFirst("#interview-1 .pill").text();
    }

    private int total(String list) {
        return Integer.parseInt(browser.get(list).expectFirst("[data-total]").attr("data-total"));
    }

    @Test
    void keepsInterviewersLineByLine() {
        interview("DevOps");
        stage("first", "2021-03-20", "", "2 senior, DevOps team, network\nlead\n3명");

        var form = browser.get("/interviews/1/stages/1/edit");
        assertThat(form.expectFirst("textarea[name=interviewers]").wholeText())
                .isEqualTo("2 senior, DevOps team, network\nlead\n3");
        assertThat(browser.get("/interviews/1").select("#stage-1").text())
                .contains("6 interviewers: 2 senior, DevOps team, network · lead · 3 interviewers");
        assertThat(total("/interviews/interviewers")).isEqualTo(3);
        assertThat(total("/interviews/interviewers?q=lead")).isEqualTo(1);
        assertThat(total("/interviews/interviewers?period=2021-Q2")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2021-03-30|-|First interview today|DevOps · 30 Mar",
                "2021-03-31|-|First interview tomorrow|DevOps · 31 Mar",
                "2021-04-02|waiting-for-me|First interview in 3 days|DevOps · 2 Apr",
                "2021-04-03|-|-|-",
                "2021-03-29|-|First interview: no question noted yet|DevOps · 29 Mar",
                "2021-03-23|passed|First interview: no question noted yet|DevOps · 23 Mar",
                "2021-03-22|passed|-|-",
                "2021-03-25|withdrawn|-|-",
                "2021-03-25|never-told|-|-",
                "2021-03-22|waiting-for-me|First interview: waiting for you for 8 days|DevOps",
                "2021-03-16|waiting-for-them|Waiting for them for 14 days|DevOps · First interview",
                "2021-03-17|waiting-for-them|-|-",
                "2021-03-01|never-told|-|-",
                "2021-03-01|not-passed|-|-"
            })
    void needsAttentionWhileAStageWaits(String day, String outcome, String title, String detail) {
        interview("DevOps");
        stage("first", day, outcome == null ? "" : outcome, "");

        var attention = browser.get("/").select(".attention li[data-area=interviews]").stream()
                .filter(item -> !item.text().contains("quiet"))
                .toList();

        if (title == null) {
            assertThat(attention).isEmpty();
        } else {
            assertThat(attention).hasSize(1);
            assertThat(attention.getFirst().text()).isEqualTo(title + " " + detail);
        }
    }

    @Test
    void isWithdrawnBeforeItsStageAndCanBeChangedAfterwards() {
        interview("DevOps");
        stage("final", "2021-04-25", "withdrawn", "");
        assertThat(toldOn()).isEqualTo("2021-03-30");

        change("note", "they said so");

        assertThat(browser.get("/interviews/1").select("#stage-1").text()).contains("they said so");
    }

    @Test
    void keepsWhenAnOutcomeWasTold() {
        interview("DevOps");
        stage("first", "2021-03-20", "waiting-for-them", "");
        assertThat(toldOn()).as("entered later, with how it went").isEmpty();

        clock.moveTo(LocalDate.of(2021, 4, 9));
        change("note", "went well");
        assertThat(toldOn()).isEmpty();
        change("outcome", "passed");
        assertThat(toldOn()).isEqualTo("2021-04-09");
        change("outcomeOn", "2021-04-08");
        assertThat(toldOn()).isEqualTo("2021-04-08");
        assertThat(change("outcomeOn", "2021-04-10")
                        .select("#problem-outcomeOn")
                        .text())
                .isEqualTo("This day is still to come.");
        browser.submit(
                browser.get("/interviews/1/stages/1/edit").expectFirst("#form form"),
                Map.of("outcome", "", "outcomeOn", ""));
        assertThat(toldOn()).isEmpty();
    }

    @Test
    void asksForAnOutcomeThatFitsItsDay() {
        interview("DevOps");
        stage("first", "2021-03-20", "", "");

        assertThat(refused(Map.of("outcomeOn", "2021-03-22")))
                .isEqualTo("Choose the outcome that was told on this day.");
        assertThat(refused(Map.of("outcome", "passed", "outcomeOn", "2021-03-19")))
                .isEqualTo("This day is before the interview.");
        assertThat(refused(Map.of("outcome", "withdrawn", "outcomeOn", "2021-03-19")))
                .isEmpty();
    }

    private String refused(Map<String, String> fields) {
        return browser.submit(browser.get("/interviews/1/stages/1/edit").expectFirst("#form form"), fields)
                .select("#problem-outcomeOn")
                .text();
    }

    @Test
    void tellsWhenTheOutcomeWasTold() {
        interview("DevOps");
        stage("first", "2021-03-20", "", "");
        refused(Map.of("outcome", "passed", "outcomeOn", "2021-03-20"));
        assertThat(browser.get("/interviews/1").select("#stage-1").text()).doesNotContain("told on");

        refused(Map.of("outcomeOn", "2021-03-24"));
        assertThat(browser.get("/interviews/1").select("#stage-1").text()).contains("Passed told on 24 Mar");
    }

    private String toldOn() {
        return browser.get("/interviews/1/stages/1/edit")
                .expectFirst("input[name=outcomeOn]")
                .attr("value");
    }

    private Document change(String field, String value) {
        return browser.submit(
                browser.get("/interviews/1/stages/1/edit").expectFirst("#form form"), Map.of(field, value));
    }

    @Test
    void doesNotTellAPastQuarterWhatCameLater() {
        interview("DevOps");
        stage("first", "2021-03-20", "", "");
        clock.moveTo(LocalDate.of(2021, 4, 9));
        change("outcome", "withdrawn");
        browser.post("/interviews/1/stages", Map.of("kind", "second", "heldOn", "2021-04-20"));

        var past = "/interviews?period=2021-Q1";
        assertThat(browser.get(past).expectFirst("#interview-1 .pill").text()).isEqualTo("First interview");
        assertThat(total(past + "&status=open")).isEqualTo(1);
        assertThat(total(past + "&status=withdrawn")).isZero();
        assertThat(browser.get("/?period=2021-Q1").select("#content").text())
                .contains("First interview for DevOps")
                .doesNotContain("Withdrawn");
        assertThat(browser.get("/timeline?period=2021-Q1").select("#days").text())
                .doesNotContain("Withdrawn");
        assertThat(browser.get("/timeline").select("#days").text()).contains("Withdrawn");
        assertThat(facts(Period.parse("2021-Q1").orElseThrow())).contains("The outcome is open.");
        assertThat(status()).isEqualTo("Second interview");
    }

    private List<String> facts(Period period) {
        var ui = uis.stranger(Language.EN);
        return facts.stream()
                .filter(each -> each.area().equals("interviews"))
                .flatMap(each -> each.facts(ui, View.of(ui, period)).stream())
                .map(fact -> fact.sentence().text())
                .toList();
    }

    @Test
    void isNotCalledQuietOnceOneWithdrewOrWasNeverTold() {
        interview("DevOps");
        stage("first", "2021-02-01", "not-passed", "");
        assertThat(quiet()).isTrue();

        stage("second", "2021-02-09", "never-told", "");
        assertThat(quiet()).as("never told is an end like any other").isFalse();

        stage("second", "2021-02-10", "passed", "");
        assertThat(quiet()).isTrue();
        stage("final", "2021-02-10", "withdrawn", "");
        assertThat(quiet()).isFalse();

        browser.post("/interviews", Map.of("post", "SRE", "purpose", "wanted"));
        browser.post("/interviews/2/stages", Map.of("kind", "application", "heldOn", "2021-02-11"));
        assertThat(quiet()).isTrue();
    }

    private boolean quiet() {
        return browser.get("/").select(".attention").text().contains("Interviews quiet");
    }

    @Test
    void takesAQuestionInOneLine() {
        interview("DevOps");
        stage("first", "2021-03-20", "", "");
        browser.post("/interviews/topics", Map.of("name", "Linux", "aliases", "kernel\n커널"));

        ask("What does the kernel do when memory runs out?", "", "2");
        ask("커널은 무엇을 하나요?", "", "");
        ask("What is a B-tree?", "databases", "");
        ask("Why?", "", "");

        assertThat(browser.get("/interviews/1").select("#questions tbody tr").eachText().stream()
                        .map(row -> row.replaceAll("Post idea from this | Make it a card.*", "")))
                .containsExactly(
                        "What does the kernel do when memory runs out? Linux 2 20 Mar",
                        "커널은 무엇을 하나요? Linux 20 Mar",
                        "What is a B-tree? databases 20 Mar",
                        "Why? 20 Mar");
        assertThat(browser.post("/interviews/1/questions", Map.of("words", ""))
                        .select("#problem-words")
                        .text())
                .isEqualTo("Fill this in.");
    }

    private void ask(String words, String topic, String grade) {
        browser.post("/interviews/1/questions", Map.of("words", words, "topic", topic, "actual", grade));
    }

    @Test
    void derivesALevelFromTheLastThreeGrades() {
        browser.post("/interviews/topics", Map.of("name", "JVM", "targetLevel", "3"));
        browser.post("/interviews/topics", Map.of("name", "git", "targetLevel", "2"));
        question("a", "1", "2021-03-01", "5");
        question("b", "1", "2021-03-02", "1");
        question("c", "1", "2021-03-03", "2");
        question("d", "1", "2021-03-04", "1");
        question("e", "1", "2021-03-05", "");
        question("f", "2", "2021-03-05", "3");

        var rows = browser.get("/interviews/topics").select("tbody tr");

        assertThat(rows.eachText().stream().map(row -> row.replaceAll(" Edit.*", "")))
                .containsExactly("JVM 1.3 3 5 25% – 0 / 5", "git 3.0 2 1 100% – 0 / 1");
        assertThat(browser.get("/interviews/topics?period=2020-Q4").select("tbody tr"))
                .isEmpty();
        assertThat(browser.get("/interviews?period=2021-Q1")
                        .select("#coverage li")
                        .eachText())
                .containsExactly(
                        "JVM 1.3 / 3, target 3 5 asked, 2.3 on average",
                        "git 3.0 / 2, target 2 1 asked, 3.0 on average");
    }

    private void question(String words, String topic, String day, String grade) {
        browser.post(
                "/interviews/questions", Map.of("words", words, "topicId", topic, "askedOn", day, "actual", grade));
    }

    @Test
    void keepsTheQuestionsOfADeletedTopicAndGivesThemBack() {
        browser.post("/interviews/topics", Map.of("name", "JVM"));
        browser.post("/interviews/topics", Map.of("name", "GC", "parentId", "1"));
        question("What is a safepoint?", "1", "2021-03-01", "2");

        var deleted = browser.post("/interviews/topics/1/deletion", Map.of());
        assertThat(total("/interviews/questions?topic=none")).isEqualTo(1);

        browser.submit(deleted.expectFirst(".notice form[action$=restoration]"), Map.of());
        assertThat(total("/interviews/questions?topic=1")).isEqualTo(1);
        assertThat(browser.get("/interviews/topics/1").text()).contains("GC");
    }

    @Test
    void keepsTheQuestionsOfADeletedInterviewAndGivesThemBack() {
        interview("DevOps");
        stage("first", "2021-03-20", "", "4");
        stage("second", "2021-03-22", "", "2 lead");
        ask("What is a socket?", "", "");

        var deleted = browser.post("/interviews/1/deletion", Map.of());
        assertThat(total("/interviews/questions?interview=none")).isEqualTo(1);

        browser.submit(deleted.expectFirst(".notice form[action$=restoration]"), Map.of());
        assertThat(total("/interviews/questions?interview=1")).isEqualTo(1);
        assertThat(total("/interviews/1/stages")).isEqualTo(2);
        assertThat(total("/interviews/interviewers")).isEqualTo(2);
    }

    @Test
    void asksForTheInterviewOfAStageFirst() {
        interview("DevOps");
        stage("first", "2021-03-20", "", "");
        browser.post("/interviews/1/stages/1/deletion", Map.of());
        browser.post("/interviews/1/deletion", Map.of());

        var asked = browser.submit("/trash", "#trash-interviews-1 form", Map.of());

        assertThat(asked.select(".notice p").text())
                .isEqualTo("Not restored: it belongs to “DevOps”, which was deleted. Restore that first.");
        browser.submit(asked.expectFirst(".notice form[action$=restoration]"), Map.of());
        browser.submit("/trash", "#trash-interviews-1 form", Map.of());
        assertThat(total("/interviews/1/stages")).isEqualTo(1);
    }

    @Test
    void hasNoTwoTopicsOfOneNameAndNoneWithinItself() {
        browser.post("/interviews/topics", Map.of("name", "Linux", "aliases", "kernel"));
        browser.post("/interviews/topics", Map.of("name", "Scheduler", "parentId", "1"));

        assertThat(problem("/interviews/topics", Map.of("name", "KERNEL"), "name"))
                .startsWith("“Linux” is called like this already.");
        assertThat(problem("/interviews/topics", Map.of("name", "Ubuntu", "aliases", "x\nlinux"), "aliases"))
                .startsWith("“Linux” is called like one of these already.");
        assertThat(problem("/interviews/topics/1", Map.of("name", "Linux", "parentId", "2"), "parentId"))
                .isEqualTo("A topic cannot be part of itself.");
        assertThat(problem("/interviews/topics", Map.of("name", "x", "parentId", "99"), "parentId"))
                .contains("deleted");
        assertThat(problem("/interviews/questions", Map.of("words", "x", "topicId", "99"), "topicId"))
                .contains("deleted");
        assertThat(problem("/interviews/questions", Map.of("words", "x", "actual", "6"), "actual"))
                .isEqualTo("At most 5.");
        assertThat(total("/interviews/topics")).isEqualTo(2);
    }

    private String problem(String path, Map<String, String> fields, String field) {
        assertThat(browser.answerTo(path, fields).statusCode()).isEqualTo(422);
        return browser.post(path, fields).select("#problem-" + field).text();
    }

    @Test
    void beginsWithARecordOfAnotherArea() {
        var form = browser.get("/interviews/questions/new?origin=study.book.3");
        assertThat(form.select(".origin").text()).isEqualTo("Began with Accelerate book");

        var page = browser.submit(form.expectFirst("#form form"), Map.of());

        assertThat(page.select(".origin a").attr("href")).isEqualTo("/study/books/3");
        assertThat(page.select(".answer").text()).isEqualTo("Four key metrics.");
        assertThat(page.select(".facts").text()).contains("#lean");
        var ref = new Ref("study", "book", 3);
        assertThat(threading.madeFrom(ui(), List.of(ref, new Ref("study", "book", 4))))
                .singleElement()
                .satisfies(made -> {
                    assertThat(made.origin()).isEqualTo(ref);
                    assertThat(made.path()).isEqualTo("/interviews/questions/1");
                });
        assertThat(threading.offers(ui(), ref))
                .extracting(Threading.Offer::path)
                .containsExactly(
                        "/interviews/questions/new?origin=study.book.3",
                        "/interviews/recall/cards/new?origin=study.book.3");
        assertThat(threading.offers(ui(), new Ref("study", "group", 3))).isEmpty();
    }

    @Test
    void remembersWhatItBeganWithOnceThatIsGone() {
        shelf.title = "Accelerate";
        browser.submit(
                browser.get("/interviews/questions/new?origin=study.book.3").expectFirst("#form form"), Map.of());
        shelf.title = "";
        try {
            browser.submit(
                    browser.get("/interviews/questions/1/edit").expectFirst("#form form"), Map.of("words", "Else?"));

            assertThat(browser.get("/interviews/questions/1").select(".origin").text())
                    .isEqualTo("Began with Accelerate no longer there");
        } finally {
            shelf.title = "Accelerate";
        }
    }

    private Ui ui() {
        return uis.stranger(Language.EN);
    }

    @Test
    void feedsGoals() {
        interview("DevOps");
        stage("application", "2021-02-20", "", "");
        stage("first", "2021-03-06", "", "");
        stage("second", "2021-03-20", "", "");
        question("a", "", "2021-03-06", "");
        question("b", "", "2021-03-06", "");

        var read = measures.read(
                Set.of("interviews.held", "interviews.questions"),
                LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1)));

        assertThat(read.of("interviews.held")).containsOnly(Map.entry(LocalDate.of(2021, 3, 6), BigDecimal.ONE));
        assertThat(read.of("interviews.questions"))
                .containsOnly(Map.entry(LocalDate.of(2021, 3, 6), BigDecimal.valueOf(2)));
        browser.post(
                "/goals",
                Map.of(
                        "title",
                        "interview",
                        "kind",
                        "measured",
                        "area",
                        "interviews",
                        "period",
                        "2021-Q1",
                        "startValue",
                        "0",
                        "targetValue",
                        "2",
                        "aggregation",
                        "sum",
                        "measure",
                        "interviews.held"));
        assertThat(browser.get("/").expectFirst("#card-goals .bars").text()).contains("1 / 2");
    }

    @Test
    void isSearchedFilteredAndSaidToBeEmpty() {
        assertThat(browser.get("/interviews").expectFirst("#start").text())
                .startsWith("Write down an interview, or a question that was put to you.");
        assertThat(browser.get("/interviews/questions").select(".empty").text()).startsWith("No question yet.");
        assertThat(browser.get("/interviews/topics").select(".empty").text()).startsWith("No topic yet.");
        assertThat(browser.get("/interviews/interviewers").select(".empty").text())
                .startsWith("No interviewer yet.");
        assertThat(browser.get("/")
                        .select("#card-interviews form[action=/interviews/new]")
                        .size())
                .isOne();
        interview("DevOps");
        assertThat(browser.get("/interviews").select("#start")).isEmpty();
        stage("first", "2021-03-20", "never-told", "");
        question("Why ~~not~~?", "", "2021-03-20", "3");

        assertThat(total("/interviews?q=devops")).isEqualTo(1);
        assertThat(total("/interviews?q=sre")).isZero();
        assertThat(total("/interviews?purpose=market-check")).isZero();
        assertThat(total("/interviews?period=2021-Q1")).isEqualTo(1);
        assertThat(total("/interviews?period=2020-Q4")).isZero();
        assertThat(total("/interviews?heldBy=2021-03-19")).isZero();
        assertThat(browser.get("/interviews?heldBy=2021-03-20")
                        .select("label:has(input[name=heldBy][checked])")
                        .text())
                .isEqualTo("Held");
        assertThat(browser.get("/interviews")
                        .expectFirst("#list a[href=/interviews/interviewers]")
                        .text())
                .isEqualTo("All interviewers");
        question("Ungraded?", "", "2021-03-20", "");
        assertThat(total("/interviews/questions?grade=any")).isEqualTo(1);
        assertThat(browser.get("/interviews/questions?grade=any").select("input[name=grade][checked]"))
                .hasSize(1);
        browser.post("/interviews/questions/2/deletion", Map.of());
        assertThat(total("/interviews/questions?made=nothing")).isEqualTo(1);
        assertThat(total("/interviews/questions?made=post")).isZero();
        assertThat(total("/interviews/questions?period=2020")).isZero();
        assertThat(browser.get("/interviews/questions").select("tbody del").text())
                .isEqualTo("not");
        assertThat(titles("/search?q=never+told")).contains("First interview: DevOps · Never told");
        browser.speak(Language.KO);
        assertThat(titles("/search?q=결과+통보")).contains("DevOps 1차 면접(결과 통보 없음)");
        browser.speak(Language.EN);
    }

    private List<String> titles(String search) {
        Document page = browser.get(search);
        return page.select("#content a[href^=/interviews]").eachText();
    }

    @Test
    void isNotSentTwiceNorOverAnotherInterview() {
        interview("DevOps");
        interview("SRE");
        stage("first", "2021-03-20", "", "");

        assertThat(browser.answerTo("/interviews/2/stages/1", Map.of("kind", "second"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.answerTo("/interviews/2/stages/1/deletion", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(browser.answerTo("/interviews/9/questions", Map.of("words", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.status("/interviews/9")).isEqualTo(404);
        assertThat(browser.status("/interviews/9/stages/new")).isEqualTo(404);
    }
}
