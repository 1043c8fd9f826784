package hoego.web.capture;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.CourseDraft;
import hoego.health.CourseService;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is saved of what is denied, put off, planned, wished for or asked, whatever area it is about. */
@MicronautTest(transactional = false)
class CaptureDoubtTest {

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    CourseService courses;

    @BeforeEach
    void know() {
        clock.moveTo(LocalDate.of(2021, 3, 24));
        courses.add(new CourseDraft("필라테스", LocalDate.of(2021, 3, 20), LocalDate.of(2021, 4, 1), 10, null, null, ""));
        add("/study/books", Map.of("title", "린 스타트업", "startedOn", "2021-03-01"));
        add("/study/groups", Map.of("name", "애자일 스터디", "startedOn", "2020-12-01", "startedPrecision", "month"));
        add("/career/principles", Map.of("number", "2", "words", "급하지 않은 일은 미룬다"));
        add("/side-projects", Map.of("title", "팀빌딩 프로그램", "begunAs", "team-building", "day", "2021-02-08"));
        add("/interviews", Map.of("post", "DevOps"));
    }

    private void add(String list, Map<String, String> fields) {
        assertThat(browser.submit(list + "/new", "#form form", fields).select(".field__problem"))
                .isEmpty();
    }

    private Document type(String line) {
        browser.speak(HANGUL.matcher(line).find() ? Language.KO : Language.EN);
        return browser.post("/capture", Map.of("line", line, "from", "/timeline"));
    }

    private void refuse(String line) {
        var page = type(line);

        assertThat(page.select("#notices p").text()).as(line).isEmpty();
        assertThat(page.select("#capture-reply p").text()).as(line).isNotEmpty();
        assertThat(page.expectFirst("#capture input[name=line]").val()).isEqualTo(line);
        for (var form : page.select(".answers form")) {
            var undos = browser.submit(form, Map.of())
                    .select("#notices form[action$=/deletion]")
                    .eachAttr("action");
            assertThat(undos).as(line + " → " + form.outerHtml()).hasSize(1);
            undos.forEach(undo -> browser.post(undo, Map.of("key", undo)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "무릎 안 아픈 날이 없다",
                "무릎 안 아픈 날 없음",
                "허리 안 아픈 적이 없다",
                "허리 아프지 않은 날이 없다",
                "허리 통증 없는 날이 없음",
                "no day without back pain",
                "wish no back pain",
                "back no pain hopefully",
                "허리 안 아프고 싶다",
                "원칙 2 지킴 없음",
                "원칙 2 지킴 할 것",
                "성과 출시 미룸",
                "성과 거의 출시",
                "achievement did not ship",
                "achievement launch postponed",
                "성과 나중에 출시",
                "수강권 필라테스 10회 환불",
                "읽은 글 캐시 이야기 못 읽음",
                "read post B-tree not read",
                "peer post B-tree not yet",
                "애자일 스터디 2시간 연기",
                "애자일 스터디 2 hours absent",
                "side 팀빌딩 프로그램 shipped postponed",
                "side 팀빌딩 프로그램 shipped delayed",
                "side 팀빌딩 프로그램 on hold lifted",
                "사이드 팀빌딩 프로그램 중단 해제",
                "발표 12분 나중에",
                "필라테스 50분 연기",
                "pilates 50 min postponed",
                "pilates 50 min absent",
                "pilates 50 min rescheduled"
            })
    void isDeniedOrPutOff(String line) {
        refuse(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "식단 계획대로 할 것",
                "수강권 필라테스 10회 살 예정",
                "필라테스 10회 등록 예정",
                "필라테스 10회 등록 보류",
                "읽은 글 B-트리 읽을 예정",
                "러닝 30분 목표",
                "러닝 30분 약속",
                "러닝 30분 보류",
                "필라테스 50분 다음에",
                "swim 30 min later",
                "swim 30 min next time",
                "ought to pilates 50 min",
                "could have run 30 min",
                "let's run 30 min",
                "린 스타트업 30 pages later",
                "린 스타트업 30쪽 todo",
                "애자일 스터디 2시간 todo",
                "애자일 스터디 2시간 wish",
                "업무 4 에너지 2 싶다",
                "side 팀빌딩 프로그램 shipped todo",
                "면접 DevOps 2차 합격할까",
                "면접 DevOps 2차 떨어질 듯"
            })
    void isAhead(String line) {
        refuse(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "사이드 팀빌딩 프로그램 출시?",
                "side 팀빌딩 프로그램 shipped?",
                "식단 계획대로?",
                "식단 지킴?",
                "meals kept?",
                "러닝 30분 했나?",
                "러닝 30분 했나",
                "ran 30 min?",
                "ran 30 min ?",
                "ran 30 min yesterday?",
                "did I swim 30 min",
                "허리 3?",
                "허리 3?ㅋㅋ",
                "허리 3？",
                "knee pain 3?",
                "허리 통증 없음?",
                "no back pain?",
                "체중 70.8?",
                "필라테스 10회 등록?",
                "pilates 10 sessions booked?"
            })
    void isAsked(String line) {
        refuse(line);
    }

    @Test
    void isAskedOfTheDayItEndsWith() {
        assertThat(type("체중 70.8 어제?").select(".answers input[name=line]").eachAttr("value"))
                .containsExactly("2021-03-23 체중 70.8kg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"린 스타트업 30쪽 goal", "린 스타트업 30 pages goal", "린 스타트업 40분 goal"})
    void isReadOnTheOtherKeyboardForNoMoreThanANote(String line) {
        refuse(line);
        assertThat(type(line).text()).doesNotContain("해미");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "걷기 30분 목표 달성|기록했어요: 운동 걷기 30분(목표 달성)",
                "필라테스 10회 등록 내일부터|기록했어요: 필라테스 수강권 10회(3월 25일부터)",
                "원칙 2 지킴 급하지 않은 모니터링 개편 미룸|기록했어요: 원칙 2 지킴(급하지 않은 모니터링 개편 미룸)",
                "사이드 팀빌딩 프로그램 보류 해제|기록했어요: ‘팀빌딩 프로그램’ 진행",
                "읽은 글 캐시가 안 들어맞을 때|기록했어요: 읽은 글 ‘캐시가 안 들어맞을 때’",
                "질문 로드 애버리지가 뭔가요?|기록했어요: 질문(로드 애버리지가 뭔가요?)",
                "knee no pain without brace|Saved: knee pain 0 (without brace)",
                "삽질 30,5분 dns|기록했어요: 삽질 노트(30,5분 dns)",
                "knee 2 ???|Saved: knee pain 2 (???)",
                "knee pain 3 later stairs|Saved: knee pain 3 (later stairs)"
            })
    void doesNotReachWhatHappened(String line, String said) {
        assertThat(type(line).select("#notices p").text()).isEqualTo(said);
    }

    @Test
    void keepsNoFigureThatWasNotTyped() {
        assertThat(answers("러닝 30,5분")).containsExactly("30분", "31분");
        assertThat(answers("러닝 0,5분")).containsExactly("1분");
        assertThat(answers("러닝 5,000km 30분")).containsExactly("운동 러닝 30분 5 km", "운동 러닝 30분");
        refuse("애자일 스터디 30,5분");
        refuse("린 스타트업 30,5분 읽음");
        refuse("발표 12,5분");
    }

    private List<String> answers(String line) {
        refuse(line);
        return type(line).select(".answers button").eachText();
    }
}
