package hoego.web.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Period;
import hoego.web.Ref;
import hoego.web.SampleQuarter;
import hoego.web.Threading;
import hoego.web.Ui;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interview of the sample quarter: every fact of it, in both languages, with the records behind it. */
@MicronautTest(transactional = false)
@Property(name = "spec", value = "InterviewsSampleTest")
class InterviewsSampleTest {

    private static final Period QUARTER = Period.quarter(MovableClock.TODAY);

    /** Pages somebody bound of questions: an area that makes something of them. */
    @Singleton
    @Requires(property = "spec", value = "InterviewsSampleTest")
    static final class Notebook implements Threading {

        private static final LocalDate DAY = LocalDate.of(2021, 3, 20);

        private final Map<Ref, Boolean> bound = new HashMap<>();

        @Override
        public String area() {
            return "notebook";
        }

        @Override
        public Optional<Origin> origin(Ui ui, Ref ref) {
            return Optional.empty();
        }

        @Override
        public List<Made> madeFrom(Ui ui, Collection<Ref> origins) {
            return origins.stream()
                    .filter(bound::containsKey)
                    .map(ref -> new Made(
                            ref,
                            "page",
                            "Page of " + ref,
                            "/notebook/1",
                            DAY,
                            bound.getOrDefault(ref, false) ? DAY : null))
                    .toList();
        }
    }

    @Inject
    Notebook notebook;

    @Inject
    List<SampleQuarter> quarters;

    @Inject
    List<Facts> facts;

    @Inject
    UiBinder uis;

    @Inject
    Browser browser;

    @AfterEach
    void emptyTheNotebook() {
        notebook.bound.clear();
    }

    private Map<String, Ref> load(Language language) {
        browser.speak(language);
        return quarters.stream()
                .filter(quarter -> quarter.area().equals("interviews"))
                .map(quarter -> quarter.load(language, Map.of()))
                .findFirst()
                .orElseThrow();
    }

    private List<Fact> factsOf(Language language, Period period) {
        var ui = uis.stranger(language);
        return facts.stream()
                .filter(each -> each.area().equals("interviews"))
                .flatMap(each -> each.facts(ui, View.of(ui, period)).stream())
                .toList();
    }

    private List<String> sentences(Language language, Period period) {
        return factsOf(language, period).stream()
                .map(fact -> fact.sentence().text())
                .toList();
    }

    @Test
    void tellsItsFactsInKorean() {
        var refs = load(Language.KO);
        for (int i = 1; i <= 5; i++) {
            notebook.bound.put(refs.get("interviews.question." + i), false);
        }

        assertThat(sentences(Language.KO, QUARTER))
                .containsExactly(
                        "면접을 1번 봤다. 목적은 시장 가치 확인이었고, AI·검색이 아닌 다른 도메인의 DevOps 직무였다.",
                        "지난 분기 면접 기록은 없다.",
                        "면접관은 4명이었다. 모두 DevOps팀이었고 저마다 다른 분야의 시니어였다.",
                        "6개 분야(리눅스, 네트워크, git, JVM, 시스템 엔지니어링, 로드밸런서)에서 질문을 9개 받았다.",
                        "내 답변 점수는 평균 1.8점(5점 만점)이었다. 가장 낮은 분야는 JVM(1.0점)이었다.",
                        "받은 질문 9개 중 글로 쓴 것은 없고 5개를 글감으로 옮겼다.",
                        "결과는 듣지 못했다.",
                        "면접 소감(DevOps): 복서 네 명과 번갈아 스파링하는 느낌, 기초가 얕았고 스스로 기대한 것에 못 미침.",
                        "이어서 할 일(DevOps): 받은 질문을 글로 정리하기.");
    }

    @Test
    void tellsItsFactsInEnglish() {
        var refs = load(Language.EN);
        for (int i = 1; i <= 5; i++) {
            notebook.bound.put(refs.get("interviews.question." + i), false);
        }

        assertThat(sentences(Language.EN, QUARTER))
                .containsExactly(
                        "1 interview, as a market check, for a DevOps post in a domain other than AI and search.",
                        "There are no interviews from last quarter.",
                        "There were 4 interviewers, all of the DevOps team, each senior in a field of their own.",
                        "9 questions were asked in 6 topics (Linux, network, git, JVM, system engineering, load balancers).",
                        "My answers averaged 1.8 of 5. The lowest topic was JVM (1.0).",
                        "Of the 9 questions, none has become a post; 5 were put on the list of ideas.",
                        "No outcome was told.",
                        "How it felt (DevOps): like sparring four boxers in turn; the foundations were thin, less than I "
                                + "expected of myself.",
                        "Follow-up (DevOps): write the questions up as posts.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|Of the 9 questions, none has become a post or was put on the list of ideas.|"
                        + "받은 질문 9개 중 글로 쓰거나 글감으로 옮긴 것은 없다.",
                "1|0|Of the 9 questions, 1 has become a post.|받은 질문 9개 중 1개를 글로 썼다.",
                "3|2|Of the 9 questions, 3 have become posts; 2 were put on the list of ideas.|"
                        + "받은 질문 9개 중 3개를 글로 썼고 2개를 글감으로 옮겼다.",
                "0|1|Of the 9 questions, none has become a post; 1 was put on the list of ideas.|"
                        + "받은 질문 9개 중 글로 쓴 것은 없고 1개를 글감으로 옮겼다."
            })
    void tellsWhatCameOfTheQuestions(int posts, int ideas, String english, String korean) {
        var refs = load(Language.EN);
        for (int i = 1; i <= posts + ideas; i++) {
            notebook.bound.put(refs.get("interviews.question." + i), i <= posts);
        }

        assertThat(sentences(Language.EN, QUARTER)).contains(english);
        assertThat(sentences(Language.KO, QUARTER)).contains(korean);
        assertThat(factsOf(Language.EN, QUARTER)).allSatisfy(this::isProvenByItsLists);
        assertThat(browser.get("/interviews?period=2021-Q1")
                        .expectFirst("#write-up a[href*=made=nothing]")
                        .text())
                .startsWith(Integer.toString(9 - posts - ideas));
    }

    private void isProvenByItsLists(Fact fact) {
        assertThat(fact.isProven()).as(fact.sentence().text()).isTrue();
        assertThat(fact.evidence()).allSatisfy(this::hasItsRows);
    }

    private void hasItsRows(Evidence proof) {
        assertThat(browser.get(proof.path()).select("[data-total]").attr("data-total"))
                .as(proof.path())
                .isEqualTo(Long.toString(proof.count()));
    }

    @Test
    void isOfferedNothingMoreInAListOnceSomethingCameOfIt() {
        notebook.bound.put(load(Language.EN).get("interviews.question.1"), false);

        var list = browser.get("/interviews/questions");

        assertThat(list.select("#question-1 .made").text()).isEqualTo("Page of interviews.question.1 page");
        assertThat(list.select("#question-2 .threads .button")).isNotEmpty();
        assertThat(browser.get("/interviews/questions/1").select(".threads .button"))
                .isNotEmpty();
    }

    @Test
    void saysThatThereIsNoRecord() {
        assertThat(sentences(Language.KO, QUARTER)).containsExactly("이번 분기 면접 기록은 없다.");
        assertThat(sentences(Language.EN, QUARTER)).containsExactly("There are no interview records this quarter.");

        load(Language.KO);

        var later = Period.parse("2021-Q3").orElseThrow();
        assertThat(sentences(Language.KO, later)).containsExactly("이번 분기 면접 기록은 없다. 마지막 기록은 2021년 3월 6일이다.");
        assertThat(sentences(Language.EN, later))
                .containsExactly("There are no interview records this quarter. The last one is of 6 March 2021.");
    }

    /** Each fact of the retrospective, by words that stand for it: on a page of the area, and found by search. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Market check|/interviews",
                "a domain other than AI and search|/interviews",
                "DevOps|/interviews",
                "Never told|/interviews",
                "senior, DevOps team, Linux|/interviews/1",
                "Containers were taken for granted|/interviews/1",
                "sparring four boxers in turn|/interviews/1",
                "foundations were thin|/interviews/1",
                "write the questions up as posts|/interviews/1",
                "No outcome was told|/interviews/1",
                "kernel|/interviews/questions",
                "network|/interviews/topics",
                "git|/interviews/topics",
                "JVM|/interviews/topics",
                "system engineering|/interviews/topics",
                "CPU, memory|/interviews/topics",
                "load average|/interviews/questions",
                "load balancers|/interviews/topics"
            })
    void isSeenAndFound(String words, String page) {
        load(Language.EN);

        assertThat(browser.get(page).expectFirst("#content").text()).contains(words);
        var sought = words.contains(",") ? words.substring(0, words.indexOf(',')) : words;
        assertThat(browser.get("/search?q=" + sought.replace(" ", "+"))
                        .select("#content a[href^=/interviews]")
                        .size())
                .as(sought)
                .isPositive();
    }

    @Test
    void standsOnTheTimeline() {
        load(Language.EN);

        assertThat(browser.get("/timeline?period=2021-Q1&area=interviews")
                        .select("#days .moment a")
                        .eachText())
                .hasSize(11)
                .contains(
                        "First interview for DevOps · Never told",
                        "Applied for DevOps · Passed",
                        "Question about JVM: Which parts has the memory of a JVM?");
    }

    @Test
    void tellsItsTimelineInKorean() {
        load(Language.KO);

        assertThat(browser.get("/timeline?period=2021-Q1&area=interviews")
                        .select("#days .moment a")
                        .eachText())
                .contains("DevOps 1차 면접을 봤다(결과 통보 없음)", "DevOps 직무에 지원했다(통과)", "JVM 질문을 적었다: JVM 메모리는 어떤 영역으로 나뉘나요?");
        browser.post("/interviews/1/stages", Map.of("kind", "second", "heldOn", "2021-04-02"));
        assertThat(browser.get("/timeline?area=interviews")
                        .select("#days .moment a")
                        .eachText())
                .contains("DevOps 2차 면접");
    }

    @Test
    void isOnTheCard() {
        load(Language.EN);

        var card = browser.get("/?period=2021-Q1").expectFirst("#card-interviews");

        assertThat(card.select(".figure").text()).isEqualTo("1 interview");
        assertThat(card.select(".bars li")).hasSize(6);
        assertThat(card.expectFirst(".bars li").text()).startsWith("Linux 1.7");
        assertThat(card.select(".bar__pace")).hasSize(6);
        assertThat(card.select("footer").text()).isEqualTo("Weakest: Linux 1.7 9 questions");
    }

    @Test
    void leavesWhatTheOwnersOwnHangsOn() {
        load(Language.EN);
        browser.post("/interviews/1/stages", Map.of("kind", "second", "heldOn", "2021-03-30"));
        browser.post("/interviews/questions", Map.of("words", "Mine?", "topicId", "6"));

        quarters.forEach(SampleQuarter::remove);

        assertThat(total("/interviews")).isEqualTo(1);
        assertThat(total("/interviews/1/stages")).isEqualTo(1);
        assertThat(total("/interviews/questions")).isEqualTo(1);
        assertThat(browser.get("/interviews/topics")
                        .select("tbody tr td:first-child > a")
                        .eachText())
                .containsExactlyInAnyOrder("network", "load balancers");
        assertThat(browser.get("/interviews/topics").select(".sample").size()).isZero();
        load(Language.EN);
        assertThat(total("/interviews")).isEqualTo(2);
    }

    @Test
    void leavesWhatTheOwnerRecalled() {
        loadWithCards();
        var card = "/interviews/recall/cards/1";
        browser.submit("/interviews/recall?card=1", ".recall__grades", Map.of("grade", "good"));
        browser.submit("/interviews/recall/cards/2/edit", "#form form", Map.of("front", "Mine?"));
        assertThat(browser.get("/interviews/recall/cards").select(".sample").size())
                .isEqualTo(9);

        quarters.forEach(SampleQuarter::remove);

        assertThat(total("/interviews/recall/cards")).isEqualTo(2);
        assertThat(browser.get(card).select("#recalled tbody tr")).isNotEmpty();
        assertThat(browser.get("/interviews/recall/cards").select(".sample")).isEmpty();
    }

    @Test
    void leavesAnOwnQuestionInTheTrashWithoutItsSampleCard() {
        loadWithCards();
        browser.submit("/interviews/questions/1/edit", "#form form", Map.of("words", "Mine?"));
        browser.submit("/interviews/questions/1", "form[action$=questions/1/deletion]", Map.of());

        quarters.forEach(SampleQuarter::remove);
        browser.submit(
                browser.get("/trash").select("#content form").stream()
                        .filter(form -> form.attr("action").contains("restor")
                                || form.attr("action").contains("interviews"))
                        .findFirst()
                        .orElseThrow(),
                Map.of());

        assertThat(browser.get("/interviews/questions/1").select("h2").text()).startsWith("Mine?");
        assertThat(total("/interviews/recall/cards")).isZero();
    }

    private void loadWithCards() {
        browser.speak(Language.EN);
        var refs = new HashMap<String, Ref>();
        quarters.stream()
                .filter(quarter -> quarter.area().equals("interviews"))
                .forEach(quarter -> refs.putAll(quarter.load(Language.EN, refs)));
    }

    private int total(String list) {
        return Integer.parseInt(browser.get(list).expectFirst("[data-total]").attr("data-total"));
    }
}
