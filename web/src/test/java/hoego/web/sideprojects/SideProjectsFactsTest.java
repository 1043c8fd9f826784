package hoego.web.sideprojects;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Fact;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Period;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shapes of sentences besides those of the sample quarter, each with its proof. */
@MicronautTest(transactional = false)
class SideProjectsFactsTest {

    @Inject
    SideProjectsFacts facts;

    @Inject
    UiBinder uis;

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @BeforeEach
    void lookBackOnTheQuarter() {
        browser.signIn();
        clock.moveTo(LocalDate.of(2021, 4, 1));
    }

    @Test
    void saysThatThereIsNoRecord() {
        assertThat(korean("2021-Q1")).containsExactly("이번 분기 사이드 프로젝트 기록은 없다.");
        assertThat(english("2021-Q1")).containsExactly("There are no side project records this quarter.");
        assertThat(english("2021")).containsExactly("There are no side project records in 2021.");

        begin("app", "idea", "2020-12-28");

        assertThat(korean("2021-Q1")).containsExactly("이번 분기 사이드 프로젝트 기록은 없다. 마지막 기록은 2020년 12월 28일이다.");
        assertThat(english("2021-Q1"))
                .containsExactly(
                        "There are no side project records this quarter. The last one is of 28 December 2020.");
    }

    @Test
    void saysWhatIsActiveAlsoWhereNothingHappened() {
        begin("app", "active", "2020-12-28");

        assertThat(english("2021-Q1")).last().isEqualTo("1 side project was active on 31 March.");
        assertThat(korean("2021-Q1")).last().isEqualTo("3월 31일에 진행 중인 사이드 프로젝트는 1개다.");
    }

    @Test
    void tellsIdeasThatNothingElseTellsOf() {
        begin("app", "idea", "2021-02-01");

        assertThat(english("2021-Q1"))
                .containsExactly(
                        "1 idea for a side project was noted: “app”.", "No side project was active on 31 March.");
        assertThat(korean("2021-Q1")).containsExactly("사이드 프로젝트 구상을 1개 적었다: ‘app’.", "3월 31일에 진행 중인 사이드 프로젝트는 없다.");

        begin("bot", "idea", "2020-12-01");
        begin("game", "idea", "2020-12-02");
        assertThat(english("2021-Q1"))
                .contains("1 idea for a side project was noted: “app”. Last quarter there were 2.");
        assertThat(korean("2021-Q1")).contains("사이드 프로젝트 구상을 1개 적었다: ‘app’. 지난 분기에는 2개였다.");
        assertThat(english("2020-Q4")).contains("2 ideas for side projects were noted: “bot” and “game”.");
    }

    @Test
    void leavesAPeriodThatIsPastAsItWasWhereOnesMindChanges() {
        begin("app", "idea", "2021-02-01");
        browser.submit("/side-projects/1/edit", "#form form", Map.of("wanted", "true"));

        assertThat(english("2021-Q1")).noneMatch(sentence -> sentence.contains("still wanted"));
        assertThat(english("2021-Q2")).noneMatch(sentence -> sentence.contains("still wanted"));

        browser.post(
                "/side-projects", Map.of("title", "bot", "begunAs", "idea", "day", "2021-03-01", "wanted", "true"));
        assertThat(english("2021-Q1")).anyMatch(sentence -> sentence.contains("1 idea is noted as still wanted."));

        clock.moveTo(LocalDate.of(2021, 4, 9));
        browser.submit("/side-projects/2/edit", "#form form", Map.of("wanted", ""));
        begin("game", "active", "2021-04-02");
        clock.moveTo(LocalDate.of(2021, 4, 12));

        assertThat(english("2021-Q1")).anyMatch(sentence -> sentence.contains("1 idea is noted as still wanted."));
        assertThat(english("2021-Q2")).anyMatch(sentence -> sentence.contains("1 idea is noted as still wanted."));
        assertThat(browser.get("/side-projects/2").select("#content").text()).doesNotContain("Still wanted");
    }

    @Test
    void tellsAStopWithItsDayAndReason() {
        begin("app", "active", "2021-02-01");
        add(1, "stopped", "2021-02-20", "reasons", "too little time.");

        assertThat(english("2021-Q1"))
                .contains("1 start on side projects: “app”.", "Stopped on 20 February. Reason: too little time.");
        add(1, "stopped", "2021-02-21", "reasons", "시간 부족");
        assertThat(korean("2021-Q1")).contains("사이드 프로젝트를 1번 시작했다: ‘app’.", "2월 21일에 중단했다. 이유: 시간 부족.");
    }

    @Test
    void turnsNoSentenceIntoANoun() {
        begin("app", "active", "2021-02-01");
        add(1, "withdrawn", "2021-02-20", "reasons", "시간이 없었다\n일이 많았다");

        assertThat(korean("2021-Q1")).contains("진행하다가 나왔다. 이유: 시간이 없었다, 일이 많았다.");

        add(1, "withdrawn", "2021-02-21", "reasons", "burnout\n야근");
        assertThat(korean("2021-Q1")).anyMatch(sentence -> sentence.endsWith("나왔다. 이유: burnout, 야근."));
    }

    @Test
    void tellsARoughDayRoughly() {
        begin("app", "active", "2019-02-01");
        add(1, "stopped", "2020-02-20", "reasons", "time", "precision", "quarter");

        assertThat(english("2020")).contains("Stopped in early 2020. Reason: time.");
        assertThat(korean("2020")).contains("2020년 초에 중단했다. 이유: time.");
        assertThat(english("2020-W08")).noneMatch(sentence -> sentence.startsWith("Stopped"));
    }

    @Test
    void namesTheProjectsWhereThereAreSeveral() {
        begin("one", "applied", "2021-02-01");
        begin("two", "applied", "2021-02-03");
        add(1, "withdrawn", "2021-02-01", "reasons", "time\nplace\nmoney");
        add(2, "shipped", "2021-03-01");

        assertThat(english("2021-Q1"))
                .containsExactly(
                        "2 applications for side projects: “one” and “two”.",
                        "“one”: Left after applying. Reasons: time, place and money.",
                        "“one”: It ended on the day of the application.",
                        "1 side project was shipped: “two”.",
                        "No side project was active on 31 March.");
        assertThat(korean("2021-Q1"))
                .contains("사이드 프로젝트에 2번 신청했다: ‘one’, ‘two’.", "‘one’: 신청한 날 나왔다.", "사이드 프로젝트 1개를 출시했다: ‘two’.");
    }

    @Test
    void provesHowLongItTookByTheStepsThatWereKnownThen() {
        begin("one", "applied", "2021-02-01");
        add(1, "withdrawn", "2021-02-20", "reasons", "time");
        add(1, "active", "2021-04-01");

        assertThat(english("2021-Q1")).contains("It ended 19 days after the application.");
    }

    @Test
    void comparesWithThePeriodBefore() {
        begin("one", "applied", "2020-12-01");
        begin("two", "applied", "2021-02-03");

        assertThat(english("2021-Q1")).contains("1 application to “two”. The same as last quarter.");
        assertThat(korean("2021-Q1")).contains("‘two’에 1번 신청했다. 지난 분기와 같다.");

        begin("three", "applied", "2020-12-02");

        assertThat(english("2021-Q1")).contains("1 application to “two”. Last quarter there were 2.");
        assertThat(korean("2021-Q1")).contains("‘two’에 1번 신청했다. 지난 분기에는 2번이었다.");
        assertThat(english("2020-Q4")).contains("2 applications for side projects: “one” and “three”.");
    }

    @Test
    void tellsWhatCameBackAndWhatRuns() {
        begin("one", "team-building", "2021-02-01");
        add(1, "refunded", "2021-03-01", "amount", "50000");
        begin("two", "active", "2021-02-03");

        assertThat(english("2021-Q1"))
                .contains("₩50,000 came back from “one”.", "1 side project was active on 31 March.");
        assertThat(korean("2021-Q1")).contains("‘one’에서 50,000원을 환불받았다.");
    }

    @Test
    void asksNoQuestionThatWasAnswered() {
        browser.post(
                "/side-projects",
                Map.of("title", "app", "begunAs", "active", "day", "2021-02-01", "question", "who pays?"));
        assertThat(english("2021-Q1")).contains("Open question: who pays?");

        add(1, "shipped", "2021-03-01");

        assertThat(english("2021-Q1")).noneMatch(sentence -> sentence.startsWith("Open question"));
    }

    private void begin(String title, String begunAs, String day) {
        browser.post("/side-projects", Map.of("title", title, "begunAs", begunAs, "day", day));
    }

    private void add(long project, String kind, String day, String... fields) {
        var form = new HashMap<>(Map.of("kind", kind, "day", day));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        assertThat(browser.answerTo("/side-projects/" + project + "/steps", form)
                        .statusCode())
                .isEqualTo(303);
    }

    private List<String> english(String period) {
        return sentences(Language.EN, period);
    }

    private List<String> korean(String period) {
        return sentences(Language.KO, period);
    }

    /** What is told of a period, once it is proven. */
    private List<String> sentences(Language language, String period) {
        var ui = uis.stranger(language);
        var told = facts.facts(ui, View.of(ui, Period.parse(period).orElseThrow()));
        assertThat(told).allMatch(Fact::isProven);
        assertThat(told)
                .flatExtracting(Fact::evidence)
                .allSatisfy(proof -> assertThat(
                                browser.get(proof.path()).select("[data-total]").attr("data-total"))
                        .as(proof.path())
                        .isEqualTo(Long.toString(proof.count())));
        return told.stream().map(fact -> fact.sentence().text()).toList();
    }
}
