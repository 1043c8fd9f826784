package hoego.web.career;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.goals.career.Lesson;
import hoego.goals.career.LessonFilter;
import hoego.goals.career.LessonService;
import hoego.goals.career.Precision;
import hoego.goals.career.PrincipleDraft;
import hoego.goals.career.PrincipleService;
import hoego.goals.career.PrincipleUseFilter;
import hoego.goals.career.PrincipleUseService;
import hoego.goals.career.WorkloadDraft;
import hoego.goals.career.WorkloadFilter;
import hoego.goals.career.WorkloadService;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Page;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed about lessons, principles and weeks of work, on a Wednesday evening. */
@MicronautTest(transactional = false)
class PracticeCaptureTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 24);
    private static final int ALL = 100;

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    LessonService lessons;

    @Inject
    PrincipleService principles;

    @Inject
    PrincipleUseService uses;

    @Inject
    WorkloadService workloads;

    @BeforeEach
    void begin() {
        clock.moveTo(
                TODAY.atTime(LocalTime.of(21, 0)).atZone(MovableClock.SEOUL).toInstant());
        browser.speak(Language.KO);
        IntStream.rangeClosed(1, 5)
                .forEach(number ->
                        principles.add(new PrincipleDraft(number, "words " + number, "", TODAY, Precision.YEAR, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // those of the model lines
                "lesson overlay MTU on Swarm 3h | 2021-03-24 overlay MTU on Swarm, 180",
                "til overlay MTU on Swarm 3h | 2021-03-24 overlay MTU on Swarm, 180",
                "삽질 오버레이 MTU 3시간 | 2021-03-24 오버레이 MTU, 180",
                "삽질 3시간 swarm overlay mtu | 2021-03-24 swarm overlay mtu, 180",
                "swarm 노드 하나 빠지면 로그 밀림 두시간반 삽질 | 2021-03-24 swarm 노드 하나 빠지면 로그 밀림, 150",
                "삽질 dns 하루 종일 | asks 4시간, 8시간, 12시간, 시간 없이 저장",
                "TIL cgroup v2는 계층이 하나다 | 2021-03-24 cgroup v2는 계층이 하나다",
                // others
                "삽질: 도커 빌드 캐시 40분 | 2021-03-24 도커 빌드 캐시, 40",
                "삽질함 젠킨스 플러그인 1시간 반 걸림 | 2021-03-24 젠킨스 플러그인, 90",
                "nginx 버퍼 크기 반시간 삽질했다 ㅠㅠ | 2021-03-24 nginx 버퍼 크기 ㅠㅠ, 30",
                "어제 삽질 dns 2시간 | 2021-03-23 dns, 120",
                "3/2 lesson mtu took 90 min | 2021-03-02 mtu, 90",
                "lessons learned: pin the base image | 2021-03-24 pin the base image",
                "today I learned cgroup v2 has one tree #linux #cgroup | 2021-03-24 cgroup v2 has one tree [cgroup linux]",
                "삽질 타임아웃 30분 뒤 끊김 #네트워크 2시간 | 2021-03-24 타임아웃 30분 뒤 끊김, 120 [네트워크]",
                "삽질 배포 안 됨 원인 모름 | 2021-03-24 배포 안 됨 원인 모름",
                "삽질 overlay mtu 3~4시간 | asks 3시간, 4시간, 시간 없이 저장",
                "삽질 overlay mtu 2 - 3시간 | asks 2시간, 3시간, 시간 없이 저장",
                "lesson overlay mtu 3-4 hours | asks 3시간, 4시간, 시간 없이 저장",
                "lesson overlay mtu 30 to 90 min | asks 30분, 1시간 30분, 시간 없이 저장",
                "lesson dns all day | asks 4시간, 8시간, 12시간, 시간 없이 저장",
                "삽질 dns 하루 종일 8시간 | 2021-03-24 dns 하루 종일, 480",
                "삽질 dns 하루 종일 시간 모름 | 2021-03-24 dns 하루 종일",
                "tkqwlf 오버레이 2시간 | 2021-03-24 오버레이, 120"
            })
    void becomesALesson(String line, String result) {
        assertThat(outcome(line, this::lessons)).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "삽질",
                "lesson",
                "til",
                "삽질 3시간",
                "오늘은 삽질 안 함",
                "삽질 3시간 안 함",
                "삽질 3시간 안함",
                "삽질 3시간 안 했음",
                "삽질 3시간 하지 않음",
                "삽질 3시간 할 예정",
                "lesson 3h tomorrow",
                "til tomorrow",
                "삽질 없음",
                "no lesson today",
                "dns 삽질 예정",
                "또 dns 삽질할 듯",
                "내일 삽질",
                "tennis lesson",
                "remind me at 5 til",
                "삽질 dns 9999시간"
            })
    void isNoLesson(String line) {
        browser.answerTo("/capture", Map.of("line", line));

        assertThat(lessons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "원칙 2 지킴 급하지 않은 모니터링 개편 미룸 | 2 2021-03-24 KEPT 급하지 않은 모니터링 개편 미룸",
                "principle 2 kept said no to a rushed launch | 2 2021-03-24 KEPT said no to a rushed launch",
                "원칙2 어김 혼자 다 함 | 2 2021-03-24 BROKEN 혼자 다 함",
                "원칙 3번 못 지킴 야근 | 3 2021-03-24 BROKEN 야근",
                "2번 원칙 지킴 | 2 2021-03-24 KEPT",
                "원칙 4 안 지켰다 ~~또~~ 적지 않음 | 4 2021-03-24 BROKEN ~~또~~ 적지 않음",
                "원칙 5 지키지 못함 | 5 2021-03-24 BROKEN",
                "원칙 2 급한 출시 요청 거절해서 지킴 | 2 2021-03-24 KEPT 급한 출시 요청 거절해서",
                "broke principle 1 new tool for its own sake | 1 2021-03-24 BROKEN new tool for its own sake",
                "principle 1 didn't keep picked the shiny tool | 1 2021-03-24 BROKEN picked the shiny tool",
                "어제 원칙 2 지킴 미룸 | 2 2021-03-23 KEPT 미룸",
                "원칙 2 | asks 원칙 2 지킴, 원칙 2 어김",
                "원칙 2 지키자 | asks 원칙 2 지킴, 원칙 2 어김",
                "원칙 2 지킴 실패 | asks 원칙 2 지킴, 원칙 2 어김",
                "principle 2 not broken | asks 원칙 2 지킴, 원칙 2 어김",
                "principle 2 almost broke | asks 원칙 2 지킴, 원칙 2 어김",
                "원칙 2 지킴 맞음 못 한다고 말함 | 2 2021-03-24 KEPT 못 한다고 말함",
                "원칙 지킴 미룸 | asks 1 · words 1, 2 · words 2, 3 · words 3, 4 · words 4, 5 · words 5"
            })
    void becomesAUseOfAPrinciple(String line, String result) {
        assertThat(outcome(line, this::uses)).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"원칙", "principle", "원칙 9 지킴", "원칙 급한 일 먼저", "principle of least surprise"})
    void isNoUseOfAPrinciple(String line) {
        assertThat(outcome(line, this::uses)).isEqualTo("hint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"원칙 2 지킴?", "원칙 2 지킴 ?", "principle 2 kept?", "지킴 원칙 2?"})
    void asksHowAPrincipleWentThatIsOnlyAskedAbout(String line) {
        browser.post("/capture", Map.of("line", line, "from", "/"));

        assertThat(uses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "업무 4 에너지 2 | 2021-03-22 4 2",
                "load 4 energy 2 | 2021-03-22 4 2",
                "업무는 4 에너지는 2 | 2021-03-22 4 2",
                "업무4 에너지2 | 2021-03-22 4 2",
                "에너지 2 업무 부하 4 | 2021-03-22 4 2",
                "load 5, energy 1, only me 3 launch week | 2021-03-22 5 1 3 launch week",
                "업무 3 에너지 3 나만 할 수 있는 일 4개 | 2021-03-22 3 3 4",
                "2021-03-17 업무 4 에너지 2 | 2021-03-15 4 2",
                "load 4 energy 2? | asks 업무 부하 4, 에너지 2",
                "업무 4 에너지 2? | asks 업무 부하 4, 에너지 2",
                "업무 4 에너지 2 맞나?? | asks 업무 부하 4, 에너지 2",
                "업무 4 | asks 1 바닥, 2, 3, 4, 5 충분",
                "energy 2 | asks 1 여유, 2, 3 꽉 참, 4, 5 넘침"
            })
    void becomesAWorkload(String line, String result) {
        assertThat(outcome(line, this::workloads)).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "업무",
                "업무 8 에너지 2",
                "업무 4 에너지 0",
                "업무 4 에너지 2 아님",
                "다음주 업무 4 에너지 2 예정",
                "load average 6",
                "업무 4건 처리"
            })
    void isNoWorkload(String line) {
        assertThat(outcome(line, this::workloads)).isEqualTo("hint");
    }

    @Test
    void readsWhatItAnswers() {
        for (var line : List.of(
                "삽질 dns 하루 종일",
                "lesson dns all day",
                "삽질 overlay mtu 3~4시간",
                "load 4 energy 2?",
                "원칙 2 지킴 실패",
                "원칙 지킴 못 미룸",
                "업무 4")) {
            var answers = browser.post("/capture", Map.of("line", line)).select(".answers form");
            assertThat(answers).as(line).isNotEmpty();
            for (var answer : answers) {
                assertThat(browser.answerTo(answer.attr("action"), Browser.filledIn(answer, Map.of()))
                                .statusCode())
                        .as("%s: %s", line, answer.text())
                        .isEqualTo(303);
            }
        }
        assertThat(lessons())
                .isEqualTo("2021-03-24 dns 하루 종일, 240; 2021-03-24 dns 하루 종일, 480; 2021-03-24 dns 하루 종일, 720; "
                        + "2021-03-24 dns 하루 종일; 2021-03-24 dns all day, 240; 2021-03-24 dns all day, 480; "
                        + "2021-03-24 dns all day, 720; 2021-03-24 dns all day; 2021-03-24 overlay mtu, 180; "
                        + "2021-03-24 overlay mtu, 240; 2021-03-24 overlay mtu");
        assertThat(uses())
                .isEqualTo(
                        "2 2021-03-24 KEPT 실패; 2 2021-03-24 BROKEN 실패; 1 2021-03-24 KEPT 못 미룸; "
                                + "2 2021-03-24 KEPT 못 미룸; 3 2021-03-24 KEPT 못 미룸; 4 2021-03-24 KEPT 못 미룸; 5 2021-03-24 KEPT 못 미룸");
        assertThat(workloads()).isEqualTo("2021-03-22 4 5");
    }

    @Test
    void isUndone() {
        workloads.add(new WorkloadDraft(TODAY, 3, 3, 5, "quiet"));
        for (var line : List.of("삽질 dns 2시간", "원칙 2 지킴", "업무 4 에너지 2")) {
            var saved = browser.post("/capture", Map.of("line", line));
            browser.submit(saved.expectFirst(".notice form:has(button:contains(되돌리기))"), Map.of());
        }

        assertThat(lessons() + uses() + workloads()).isEqualTo("2021-03-22 3 3 5 quiet");
    }

    @Test
    void saysWhatWasUnderstood() {
        assertThat(browser.post("/capture", Map.of("line", "삽질 오버레이 MTU 3시간"))
                        .select(".notice p")
                        .text())
                .contains("삽질 노트 3시간", "오버레이 MTU");
        assertThat(browser.post("/capture", Map.of("line", "원칙 2 지킴 미룸"))
                        .select(".notice p")
                        .text())
                .contains("원칙 2 지킴", "미룸");
        assertThat(browser.post("/capture", Map.of("line", "업무 4 에너지 2"))
                        .select(".notice p")
                        .text())
                .contains("업무 부하 4, 에너지 2");
    }

    private String outcome(String line, Supplier<String> records) {
        var answer = browser.answerTo("/capture", Map.of("line", line, "key", "key"));
        if (answer.statusCode() == 303) {
            return records.get();
        }
        var page = browser.post("/capture", Map.of("line", line));
        assertThat(records.get()).isEmpty();
        var answers = page.select(".answers button").eachText();
        return answers.isEmpty() ? "hint" : "asks " + String.join(", ", answers);
    }

    private String lessons() {
        return lessons.list(LessonFilter.of("", "", Page.EVER), ALL, 0).reversed().stream()
                .map(PracticeCaptureTest::lesson)
                .collect(joining("; "));
    }

    private static String lesson(Lesson lesson) {
        var tags = lesson.tags().stream().sorted().collect(joining(" "));
        return lesson.day() + " " + lesson.title()
                + (lesson.minutesLost() == null ? "" : ", " + lesson.minutesLost())
                + (tags.isEmpty() ? "" : " [" + tags + "]");
    }

    private String uses() {
        return uses.list(new PrincipleUseFilter(0, "", null, Page.EVER), ALL, 0).reversed().stream()
                .map(use -> (use.number() + " " + use.day() + " " + use.outcome() + " " + use.example()).strip())
                .collect(joining("; "));
    }

    private String workloads() {
        return workloads.list(new WorkloadFilter("", 1, Page.EVER), ALL, 0).reversed().stream()
                .map(workload -> Stream.of(
                                workload.week(),
                                workload.load(),
                                workload.energy(),
                                workload.onlyICanDo() == null ? "" : workload.onlyICanDo(),
                                workload.note())
                        .map(Object::toString)
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" ")))
                .collect(joining("; "));
    }
}
