package hoego.web.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type about interviews and questions, on a Wednesday evening. */
@MicronautTest(transactional = false)
class InterviewsCaptureTest {

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @BeforeEach
    void begin() {
        clock.moveTo(LocalDate.of(2021, 3, 24)
                .atTime(LocalTime.of(21, 0))
                .atZone(MovableClock.SEOUL)
                .toInstant());
        browser.speak(Language.EN);
        topic("Linux", "리눅스\nkernel");
        topic("network", "네트워크");
        topic("git", "깃");
        topic("JVM", "자바");
        topic("system engineering", "시스템 엔지니어링");
        topic("load balancer", "로드밸런서");
    }

    private void topic(String name, String aliases) {
        browser.post("/interviews/topics", Map.of("name", name, "aliases", aliases));
    }

    private Document typed(String line) {
        return browser.post("/capture", Map.of("line", line, "from", "/"));
    }

    private static String said(Document page) {
        return page.select("#notices p").text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ask jvm What is a safepoint?|Saved: question about JVM (What is a safepoint?)",
                "ask JVM: What is a safepoint?|Saved: question about JVM (What is a safepoint?)",
                "interview question jvm What is a safepoint|Saved: question about JVM (What is a safepoint)",
                "ask load balancer what is L7?|Saved: question about load balancer (what is L7?)",
                "ask Why is the sky blue?|Saved: question (Why is the sky blue?)",
                "ask kafka: What is an offset?|Saved: question about kafka, a new topic (What is an offset?)",
                "ask kafka What is an offset?|Saved: question (kafka What is an offset?)",
                "yesterday ask git How are objects named?|Saved: question about git (How are objects named?) on 23 Mar",
                "interview DevOps first 4 interviewers|Saved: DevOps, First interview, 4 interviewers",
                "interview SRE final|Saved: SRE, Final interview",
                "3/2 interview DevOps call|Saved: DevOps, Call on 2 Mar"
            })
    void isReadInEnglish(String line, String result) {
        assertThat(said(typed(line))).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "면접질문 jvm safepoint가 뭔가요|기록했어요: JVM 질문(safepoint가 뭔가요)",
                "면접 질문 자바 safepoint가 뭔가요|기록했어요: JVM 질문(safepoint가 뭔가요)",
                "질문 jvm safepoint가 뭔가요?|기록했어요: JVM 질문(safepoint가 뭔가요?)",
                "질문 로드 애버리지 6인데 CPU 20%면?|기록했어요: 질문(로드 애버리지 6인데 CPU 20%면?)",
                "리눅스 OOM이 나면 벌어지는 일은? 질문|기록했어요: Linux 질문(OOM이 나면 벌어지는 일은?)",
                "질문: git은 왜 빠른가요?|기록했어요: git 질문(git은 왜 빠른가요?)",
                "질문 카프카: 오프셋이 뭔가요?|기록했어요: 카프카 질문, 새 분야(오프셋이 뭔가요?)",
                "면접 데브옵스 1차 면접관 4명|기록했어요: 데브옵스 1차 면접, 면접관 4명",
                "면접 데브옵스 2차|기록했어요: 데브옵스 2차 면접",
                "데브옵스 최종 면접 봤음|기록했어요: 데브옵스 최종 면접",
                "어제 면접 데브옵스 1차 면접관 네 명|기록했어요: 3월 23일 데브옵스 1차 면접, 면접관 4명"
            })
    void isReadInKorean(String line, String result) {
        browser.speak(Language.KO);

        assertThat(said(typed(line))).isEqualTo(result);
    }

    @Test
    void becomesAnInterviewWithItsStageAndInterviewers() {
        browser.speak(Language.KO);
        typed("면접 데브옵스 1차 면접관 4명");

        var row = browser.get("/interviews").expectFirst("#list tbody tr").text();
        assertThat(row).startsWith("데브옵스 입사 희망 1차 면접");
        assertThat(browser.get("/interviews/1").select("#stages li").text()).contains("1차 면접 3월 24일", "면접관 4명");
    }

    @Test
    void becomesAnotherStageOfAnInterviewThatGoesOn() {
        typed("interview DevOps first 2 interviewers");
        var page = typed("interview devops second");

        assertThat(said(page)).isEqualTo("Saved: Second interview of DevOps");
        assertThat(browser.get("/interviews").select("#list tbody tr")).hasSize(1);
        assertThat(browser.get("/interviews/1").select("#stages li[id]")).hasSize(2);
        browser.submit(page.expectFirst("#notices form[action$=deletion]"), Map.of());
        assertThat(browser.get("/interviews/1").select("#stages li[id]")).hasSize(1);
    }

    @Test
    void isAskedForTheStageThatIsKnownAndOpen() {
        browser.speak(Language.KO);
        typed("어제 면접 데브옵스 1차");
        var page = typed("오늘 1차 면접 봤다");
        assertThat(page.select(".answers button").eachText()).containsExactly("3월 23일 1차 면접(날짜 바꾸기)", "다른 1차 면접");
        assertThat(stages()).containsExactly("1차 면접 3월 23일 화요일");

        var moved = browser.submit(page.expectFirst(".answers form"), Map.of());
        assertThat(said(moved)).isEqualTo("기록했어요: 데브옵스 1차 면접");
        assertThat(stages()).containsExactly("1차 면접 3월 24일 수요일");
        browser.submit(moved.expectFirst("#notices form[action$=before]"), Map.of());
        assertThat(stages()).containsExactly("1차 면접 3월 23일 화요일");

        var another = browser.submit(page.select(".answers form").get(1), Map.of());
        assertThat(said(another)).isEqualTo("기록했어요: 데브옵스 1차 면접");
        assertThat(stages()).containsExactly("1차 면접 3월 23일 화요일", "1차 면접 3월 24일 수요일");
    }

    private List<String> stages() {
        return browser.get("/interviews/1").select("#stages li[id] .stages__head").stream()
                .map(head -> head.select("> strong, > span:not(.does)").text())
                .toList();
    }

    @Test
    void isTheStageThatIsPlanned() {
        browser.post("/interviews", Map.of("post", "DevOps", "purpose", "wanted"));
        browser.post("/interviews/1/stages", Map.of("kind", "first", "interviewers", "lead", "note", "a & {b}"));
        browser.post("/interviews/1/stages", Map.of("kind", "second", "heldOn", "2021-03-26"));

        var page = typed("interview DevOps first 2 interviewers");
        assertThat(stages()).containsExactly("First interview 24 Mar Wed", "Second interview 26 Mar Fri");
        assertThat(browser.get("/interviews/1").select("#stage-1").text()).contains("lead", "a & {b}");
        browser.submit(page.expectFirst("#notices form[action$=before]"), Map.of());
        assertThat(stages()).containsExactly("Second interview 26 Mar Fri", "First interview day open");
        assertThat(browser.get("/interviews/1").select("#stage-1").text()).contains("lead", "a & {b}");

        assertThat(typed("interview DevOps second").select(".answers button").eachText())
                .containsExactly("Second interview of 26 Mar, moved to this day", "Second interview, another one");
    }

    @Test
    void leavesAStageAloneThatWasChangedSince() {
        browser.post("/interviews", Map.of("post", "DevOps", "purpose", "wanted"));
        browser.post("/interviews/1/stages", Map.of("kind", "first"));
        var page = typed("interview DevOps first");
        browser.submit(
                browser.get("/interviews/1/stages/1/edit").expectFirst("#form form"), Map.of("note", "went well"));

        var back = browser.submit(page.expectFirst("#notices form[action$=before]"), Map.of());

        assertThat(said(back)).contains("It was changed again since");
        assertThat(browser.get("/interviews/1").select("#stage-1").text()).contains("24 Mar", "went well");
    }

    @Test
    void isAnotherStageOnceTheOneBeforeHasItsOutcome() {
        browser.post("/interviews", Map.of("post", "DevOps", "purpose", "wanted"));
        browser.post("/interviews/1/stages", Map.of("kind", "first", "heldOn", "2021-03-23", "outcome", "passed"));

        assertThat(said(typed("interview DevOps first"))).isEqualTo("Saved: First interview of DevOps");
        assertThat(stages()).hasSize(2);
    }

    @Test
    void isAStageOfTheOneThatIsChosenWhereSeveralGoOn() {
        for (var company : new String[] {"Acme", "Globex"}) {
            browser.post("/interviews", Map.of("post", "DevOps", "company", company, "purpose", "wanted"));
        }
        for (var line : new String[] {"interview second", "interview DevOps final"}) {
            var page = typed(line);
            assertThat(page.select(".answers button").eachText())
                    .containsExactlyInAnyOrder("DevOps, Acme", "DevOps, Globex");
            browser.submit(page.expectFirst(".answers form:contains(Acme)"), Map.of());
        }

        assertThat(browser.get("/interviews").select("#list tbody tr")).hasSize(2);
        assertThat(browser.get("/interviews/1").select("#stages li[id]").text())
                .contains("Second interview", "Final interview");
        assertThat(said(typed("interview DevOps first"))).isEqualTo("Saved: DevOps, First interview");
        assertThat(browser.get("/interviews").select("#list tbody tr")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "면접 토스 1차 합격|기록했어요: 데브옵스, 토스 1차 면접: 통과",
                "토스 1차 면접 합격|기록했어요: 데브옵스, 토스 1차 면접: 통과",
                "토스 탈락|기록했어요: 데브옵스, 토스 1차 면접: 탈락",
                "어제 토스 데브옵스 1차 불합격|기록했어요: 3월 23일 데브옵스, 토스 1차 면접: 탈락",
                "interview 토스 first passed|Saved: 데브옵스, 토스, First interview: Passed",
                "interview 토스 데브옵스 first rejected|Saved: 데브옵스, 토스, First interview: Not passed"
            })
    void tellsTheOutcomeOfAStage(String line, String result) {
        goingOn();
        browser.speak(line.startsWith("interview") ? Language.EN : Language.KO);

        var page = typed(line);

        assertThat(said(page)).isEqualTo(result);
        assertThat(browser.get("/interviews/1").select("#stages li[id] .pill")).hasSize(1);
        browser.submit(page.expectFirst("#notices form[action$=before]"), Map.of());
        assertThat(browser.get("/interviews/1").select("#stages li[id] .pill")).isEmpty();
    }

    private void goingOn() {
        browser.post("/interviews", Map.of("post", "데브옵스", "company", "토스", "purpose", "wanted"));
        browser.post("/interviews/1/stages", Map.of("kind", "first", "heldOn", "2021-03-20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "면접 토스 2차 합격",
                "면접 당근 1차 합격",
                "당근 탈락",
                "토스 안 탈락",
                "토스 1차 합격?",
                "3/19 토스 1차 합격",
                "내일 토스 1차 합격",
                "interview Acme DevOps second passed"
            })
    void tellsNoOutcomeOfWhatIsNotThere(String line) {
        goingOn();

        assertThat(typed(line).select("#capture-reply p").text()).isNotBlank();

        assertThat(browser.get("/interviews/1").select("#stages li[id] .pill")).isEmpty();
        assertThat(total("/interviews")).isEqualTo(1);
    }

    @Test
    void isUndoneWithAllThatWasMadeForIt() {
        var page = typed("ask kafka: What is an offset?");
        assertThat(total("/interviews/topics")).isEqualTo(7);

        browser.submit(page.expectFirst("#notices form[action$=deletion]"), Map.of());

        assertThat(total("/interviews/questions")).isZero();
        assertThat(total("/interviews/topics")).isEqualTo(6);

        page = typed("interview DevOps first");
        browser.submit(page.expectFirst("#notices form[action$=deletion]"), Map.of());
        assertThat(total("/interviews")).isZero();
    }

    @Test
    void keepsATopicThatOtherQuestionsCameTo() {
        var page = typed("ask kafka: What is an offset?");
        typed("ask kafka What is a partition?");

        browser.submit(page.expectFirst("#notices form[action$=deletion]"), Map.of());

        assertThat(total("/interviews/questions")).isEqualTo(1);
        assertThat(total("/interviews/topics")).isEqualTo(7);
    }

    @Test
    void belongsToTheInterviewOfItsDay() {
        browser.post("/interviews", Map.of("post", "DevOps", "purpose", "wanted"));
        browser.post("/interviews/1/stages", Map.of("kind", "first", "heldOn", "2021-03-24"));

        typed("ask jvm What is a safepoint?");
        typed("yesterday ask jvm What is a heap?");

        assertThat(total("/interviews/questions?interview=1")).isEqualTo(1);
        assertThat(total("/interviews/questions?interview=none")).isEqualTo(1);
    }

    @Test
    void offersANearTopicFirst() {
        var page = typed("ask jmv: What is a safepoint?");

        assertThat(page.select(".answers button").eachText()).containsExactly("JVM", "New topic “jmv”");
        var saved = browser.submit(page.expectFirst(".answers form"), Map.of());
        assertThat(said(saved)).isEqualTo("Saved: question about JVM (What is a safepoint?)");
        var other = browser.submit(
                typed("ask jmv: What is a monitor?").select(".answers form").get(1), Map.of());
        assertThat(said(other)).isEqualTo("Saved: question about jmv, a new topic (What is a monitor?)");
    }

    @Test
    void asksAboutWhatMayBeNoQuestion() {
        var page = typed("ask my manager about the raise");

        assertThat(page.select(".answers button").eachText()).containsExactly("Question: my manager about the raise");
        assertThat(total("/interviews/questions")).isZero();
        browser.submit(page.expectFirst(".answers form"), Map.of());
        assertThat(total("/interviews/questions")).isEqualTo(1);
    }

    @Test
    void asksWhichStageItWas() {
        var page = typed("interview DevOps");

        assertThat(page.select(".answers button").eachText())
                .containsExactly("First interview", "Second interview", "Final interview", "Call");
        assertThat(said(browser.submit(page.expectFirst(".answers form"), Map.of())))
                .isEqualTo("Saved: DevOps, First interview");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "질문",
                "질문 없음",
                "질문 3개",
                "ask",
                "no questions",
                "asked for a raise",
                "interview",
                "면접",
                "면접 준비 2시간",
                "면접 스터디 2시간",
                "면접 취소",
                "면접 안 봄",
                "데브옵스 면접 떨어짐",
                "내일 면접 데브옵스 1차",
                "모의 면접 1차",
                "mock interview first",
                "interview DevOps first tomorrow",
                "interview DevOps first skipped",
                "interview DevOps 1st declined",
                "면접 데브옵스 1차 불참",
                "면접 볼까?",
                "발표 방법 질문",
                "모임에서 좋은 질문",
                "면접 1차",
                "면접관 교육 1차"
            })
    void savesNothingOf(String line) {
        var page = typed(line);

        assertThat(page.select("#capture-reply p").text()).isNotBlank();
        assertThat(total("/interviews/questions")).isZero();
        assertThat(total("/interviews")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "card What is a safepoint? = A point where all threads stop|Saved: card “What is a safepoint?” (A point where all threads stop)",
                "Card: OOM killer :: Kills by oom_score, not by age.|Saved: card “OOM killer” (Kills by oom_score, not by age.)",
                "card a == b :: the same as a = b in SQL|Saved: card “a == b” (the same as a = b in SQL)",
                "card When is the stand-up? = Monday|Saved: card “When is the stand-up?” (Monday)",
                "card Should one swap? = It depends on 70.8kg|Saved: card “Should one swap?” (It depends on 70.8kg)",
                "카드 safepoint가 뭔가요? = 모든 스레드가 멈추는 지점|기록했어요: 카드 ‘safepoint가 뭔가요?’(모든 스레드가 멈추는 지점)",
                "카드: 로드 애버리지 :: 기다리는 작업의 평균 ㅋㅋ|기록했어요: 카드 ‘로드 애버리지’(기다리는 작업의 평균 ㅋㅋ)",
                "카드 값 :: 3만원|기록했어요: 카드 ‘값’(3만원)"
            })
    void isACardOfTwoSides(String line, String result) {
        browser.speak(line.startsWith("카드") ? Language.KO : Language.EN);

        var page = typed(line);

        assertThat(said(page)).isEqualTo(result);
        assertThat(total("/interviews/recall/cards")).isEqualTo(1);
        browser.submit(page.expectFirst("#notices form[action$=deletion]"), Map.of());
        assertThat(total("/interviews/recall/cards")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "card Is a = b the same? = no|Is a → b the same? = no; Is a = b the same? → no",
                "card safepoint = to be written later|safepoint → to be written later",
                "card payment = 30 dollars|payment → 30 dollars",
                "card no GC = Epsilon|no GC → Epsilon",
                "카드 값 = 너무 많음|값 → 너무 많음",
                "카드 이번 달 = 30만원|이번 달 → 30만원",
                "카드 safepoint = 멈추는 곳?|safepoint → 멈추는 곳?",
                "카드 safepoint = 나중에|safepoint → 나중에"
            })
    void isAskedWhetherItIsACard(String line, String answers) {
        var page = typed(line);

        assertThat(page.select(".answers button").eachText()).containsExactly(answers.split("; "));
        assertThat(total("/interviews/recall/cards")).isZero();
        browser.submit(page.select(".answers form").getLast(), Map.of());
        assertThat(total("/interviews/recall/cards")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "card",
                "카드",
                "card What is a safepoint?",
                "카드 safepoint가 뭔가요?",
                "카드값 = 30만원",
                "카드로 결제 = 30만원",
                "카드 발급 안 함",
                "card x=y",
                "card What is a safepoint? =",
                "내일 카드 safepoint = 멈추는 지점"
            })
    void makesNoCardOf(String line) {
        assertThat(typed(line).select("#capture-reply p").text()).isNotBlank();
        assertThat(total("/interviews/recall/cards")).isZero();
    }

    @Test
    void saysHowACardIsWritten() {
        var page = typed("card What is a safepoint?");

        assertThat(page.select("#capture-reply p").text())
                .isEqualTo("Write both sides of the card with = between them, and a blank on each side of it.");
        assertThat(page.select("#capture-reply .starter").text())
                .isEqualTo("card What is a safepoint? = A point where all threads stop");
        assertThat(page.expectFirst("#capture-reply .capture__form").attr("href"))
                .isEqualTo("/interviews/recall/cards/new");
    }

    private int total(String list) {
        return Integer.parseInt(browser.get(list).expectFirst("[data-total]").attr("data-total"));
    }
}
