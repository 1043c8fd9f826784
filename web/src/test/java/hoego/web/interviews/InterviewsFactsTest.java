package hoego.web.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Period;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes of what is told of interviews: one, many, none, more and fewer than before. */
@MicronautTest(transactional = false)
class InterviewsFactsTest {

    private static final Period QUARTER = Period.quarter(MovableClock.TODAY);

    @Inject
    List<Facts> facts;

    @Inject
    UiBinder uis;

    @Inject
    Browser browser;

    private int interviews;

    @AfterEach
    void provesEverything() {
        assertThat(told(Language.EN)).allSatisfy(fact -> {
            assertThat(fact.isProven()).as(fact.sentence().text()).isTrue();
            assertThat(fact.evidence())
                    .allSatisfy(proof -> assertThat(browser.get(proof.path())
                                    .select("[data-total]")
                                    .attr("data-total"))
                            .as(proof.path())
                            .isEqualTo(Long.toString(proof.count())));
        });
    }

    private List<Fact> told(Language language) {
        return facts.stream()
                .filter(each -> each.area().equals("interviews"))
                .flatMap(each -> each.facts(uis.stranger(language), View.of(uis.stranger(language), QUARTER)).stream())
                .toList();
    }

    private List<String> sentences(Language language) {
        return told(language).stream().map(fact -> fact.sentence().text()).toList();
    }

    private void held(String day, String purpose, String outcome, Map<String, String> more) {
        var interview = new HashMap<>(Map.of("post", "SRE", "purpose", purpose));
        interview.putAll(more);
        browser.post("/interviews", interview);
        interviews++;
        browser.post(
                "/interviews/" + interviews + "/stages", Map.of("kind", "first", "heldOn", day, "outcome", outcome));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-|-|1 interview, wanting the job, for an SRE post.|면접을 1번 봤다. 목적은 입사였고, SRE 직무였다.",
                "Acme|-|1 interview, wanting the job, for an SRE post at Acme.|면접을 1번 봤다. 목적은 입사였고, Acme의 SRE 직무였다.",
                "Acme|search|1 interview, wanting the job, for an SRE post at Acme, in search.|"
                        + "면접을 1번 봤다. 목적은 입사였고, Acme(search)의 SRE 직무였다."
            })
    void tellsOneWithWhatIsKnownOfIt(String company, String domain, String english, String korean) {
        held(
                "2021-03-01",
                "wanted",
                "",
                Map.of("company", company == null ? "" : company, "domain", domain == null ? "" : domain));

        assertThat(sentences(Language.EN)).contains(english, "The outcome is open.");
        assertThat(sentences(Language.KO)).contains(korean, "결과는 아직 없다.");
    }

    @Test
    void tellsManyByTheirPurposesAndOutcomes() {
        held("2021-02-01", "wanted", "not-passed", Map.of());
        held("2021-02-02", "wanted", "passed", Map.of());
        held("2021-02-03", "market-check", "never-told", Map.of());
        held("2020-11-03", "market-check", "passed", Map.of());

        assertThat(sentences(Language.EN))
                .containsExactly(
                        "3 interviews: 1 as a market check, 2 wanting the job.",
                        "2 more than last quarter.",
                        "Outcomes: Passed 1, Not passed 1, Never told 1.");
        assertThat(sentences(Language.KO))
                .containsExactly(
                        "면접을 3번 봤다. 목적은 시장 가치 확인 1번, 입사 2번이었다.",
                        "면접은 지난 분기보다 2번 많다.",
                        "면접 결과: 통과 1번, 탈락 1번, 결과 통보 없음 1번.");
    }

    @Test
    void comparesWithThePeriodBefore() {
        held("2021-02-01", "wanted", "passed", Map.of());
        held("2020-11-01", "wanted", "passed", Map.of());
        assertThat(sentences(Language.EN)).contains("The same as last quarter.", "The outcome: passed.");
        assertThat(sentences(Language.KO)).contains("면접은 지난 분기와 같다.");

        held("2020-11-02", "wanted", "passed", Map.of());
        assertThat(sentences(Language.EN)).contains("1 fewer than last quarter.");
        assertThat(sentences(Language.KO)).contains("면접은 지난 분기보다 1번 적다.");
    }

    @Test
    void tellsNothingOfWhatIsStillAhead() {
        held("2021-03-31", "wanted", "", Map.of());

        assertThat(sentences(Language.EN)).containsExactly("There are no interview records this quarter.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|There were 4 interviewers.|면접관은 4명이었다.",
                "1|There was 1 interviewer.|면접관은 1명이었다.",
                "lead, platform team|There was 1 interviewer, of the platform team, lead.|면접관은 1명이었다. platform team lead였다.",
                "2 lead;lead|There were 3 interviewers, each lead.|면접관은 3명이었다. 모두 lead였다.",
                "2 lead, infra;lead, infra|There were 3 interviewers, all of the infra, each lead.|면접관은 3명이었다. 모두 infra lead였다.",
                "lead, infra, git;dev, infra, JVM|There were 2 interviewers, all of the infra, each in a field of their own.|"
                        + "면접관은 2명이었다. 모두 infra였고 저마다 다른 분야를 맡았다.",
                "lead, infra;dev, web|There were 2 interviewers.|면접관은 2명이었다."
            })
    void tellsWhatInterviewersHaveInCommon(String lines, String english, String korean) {
        held("2021-03-01", "wanted", "", Map.of());
        browser.post(
                "/interviews/1/stages",
                Map.of("kind", "second", "heldOn", "2021-03-10", "interviewers", lines.replace(";", "\n")));

        assertThat(sentences(Language.EN)).contains(english);
        assertThat(sentences(Language.KO)).contains(korean);
    }

    @Test
    void tellsQuestionsWithAndWithoutATopic() {
        held("2021-03-01", "wanted", "", Map.of());
        browser.post("/interviews/topics", Map.of("name", "JVM"));
        browser.post("/interviews/topics", Map.of("name", "git"));
        ask("What is a heap?", "1", "1", "2");
        assertThat(sentences(Language.EN))
                .contains(
                        "1 question was asked in 1 topic (JVM).",
                        "My answers averaged 2.0 of 5.",
                        "The question has not become a post.");
        assertThat(sentences(Language.KO))
                .contains("1개 분야(JVM)에서 질문을 1개 받았다.", "내 답변 점수는 평균 2.0점(5점 만점)이었다.", "받은 질문은 아직 글로 쓰지 않았다.");

        ask("What is a blob?", "2", "1", "2");
        ask("Why?", "", "1", "");
        ask("Elsewhere?", "2", "", "5");
        assertThat(sentences(Language.EN))
                .contains(
                        "3 questions were asked, 2 of them in 2 topics (JVM, git).",
                        "My answers averaged 2.0 of 5.",
                        "1 question was noted outside interviews.");
        assertThat(sentences(Language.KO)).contains("질문을 3개 받았다. 그중 2개는 2개 분야(JVM, git)의 질문이다.", "면접 밖에서 적은 질문은 1개다.");
    }

    @Test
    void tellsWhatWasRecalled() {
        for (var front : List.of("one", "two")) {
            browser.post("/interviews/recall/cards", Map.of("front", front, "back", ""));
        }
        for (var grade : List.of("again", "easy", "good")) {
            browser.submit("/interviews/recall", ".recall__grades", Map.of("grade", grade));
        }

        assertThat(sentences(Language.EN)).containsExactly("Cards were recalled 3 times (2 cards).");
        assertThat(sentences(Language.KO)).containsExactly("복습을 3번 했다(카드 2장).");
    }

    private void ask(String words, String topic, String interview, String grade) {
        browser.post(
                "/interviews/questions",
                Map.of(
                        "words",
                        words,
                        "topicId",
                        topic,
                        "interviewId",
                        interview,
                        "askedOn",
                        "2021-03-01",
                        "actual",
                        grade));
    }
}
