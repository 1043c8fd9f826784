package hoego.web.sideprojects;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines about side projects: those that say what happened are steps, those that deny, plan or ask are none. */
@MicronautTest(transactional = false)
class SideProjectsCaptureTest {

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final String LATEST = "/side-projects/steps";

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    사이드 환불 신청함            | 환불 신청
                    사이드 환불신청함             | 환불 신청
                    사이드 프로젝트 환불 신청함 ㅠㅠ | 환불 신청
                    환불 신청함 사이드            | 환불 신청
                    사이드 진행 시작함            | 진행
                    사이드 다시 시작              | 진행
                    사이드 보류                   | 보류
                    사이드 회사 일정 때문에 보류  | 보류 회사 일정 때문에
                    사이드 중단 시간 부족         | 중단 시간 부족
                    사이드 시간 부족으로 중단     | 중단 시간 부족
                    사이드 중단함 시간 없음, 애매한 포지션 | 중단 시간 없음 애매한 포지션
                    사이드 팀빌딩 프로그램 중단 시간 부족 | 중단 시간 부족
                    사이드 팀빌딩 프로그램 시간 부족으로 중단 | 중단 시간 부족
                    사이드 나옴 애매한 포지션     | 참여 취소 애매한 포지션
                    사이드 출시함                 | 출시
                    사이드 팀빌딩 프로그램 출시   | 출시
                    side refund requested         | Refund requested
                    side asked for a refund       | Refund requested
                    Side project refund requested | Refund requested
                    side started                  | Active
                    side on hold                  | On hold
                    side stopped too little time  | Stopped too little time
                    side stopped: not enough time, unclear position | Stopped not enough time unclear position
                    side project left because of too little time | Withdrawn too little time
                    side withdrew unclear position | Withdrawn unclear position
                    side shipped                  | Shipped
                    """)
    void becomeAStepOfTheProjectThatIsOpen(String line, String step) {
        begin("팀빌딩 프로그램", "team-building");

        assertThat(said(line)).as(line).contains("팀빌딩 프로그램");

        var row = browser.get(LATEST).expectFirst("tbody tr");
        assertThat(row.select("td:eq(1), .reasons li, .note").eachText().stream()
                        .collect(joining(" ")))
                .as(line)
                .isEqualTo(step);
        assertThat(row.text()).contains("팀빌딩 프로그램");
    }

    @Test
    void isTakenBack() {
        begin("programme", "team-building");

        var page = browser.post("/capture", Map.of("line", "yesterday side refund requested"));
        assertThat(page.select(".notice p").text()).isEqualTo("Saved: “programme”: refund requested on 29 Mar");
        assertThat(steps()).isEqualTo(2);

        browser.submit(page.expectFirst(".notice form"), Map.of());
        assertThat(steps()).isEqualTo(1);
    }

    @Test
    void askWhichOneOfSeveralIsMeant() {
        begin("booking app", "active");
        begin("Team-building: programme (2021)", "team-building");

        var asked = ask("side stopped too little time");

        assertThat(asked.select("#capture-reply p").text()).isEqualTo("Which side project is it?");
        assertThat(asked.select(".answers button").eachText())
                .containsExactlyInAnyOrder("booking app", "Team-building: programme (2021)");
        assertThat(steps()).isEqualTo(2);

        browser.submit(asked.expectFirst(".answers form:contains(Team)"), Map.of());

        assertThat(browser.get("/side-projects/2").select("#steps b").eachText())
                .containsExactly("Stopped", "Team building");
        assertThat(browser.get("/side-projects/2").select(".reasons").text()).isEqualTo("too little time");
    }

    @Test
    void meanTheOneTheyName() {
        begin("booking app", "active");
        begin("programme", "team-building");

        said("side stopped booking app too little time");

        assertThat(browser.get("/side-projects/1").select("#side-project .pill").text())
                .isEqualTo("Stopped");
    }

    @Test
    void findTheOneThatWasLeftForItsRefund() {
        begin("programme", "team-building");
        said("side withdrew too little time");
        said("side refund requested");
        said("side refunded ₩50,000");

        var page = browser.get("/side-projects/1");
        assertThat(page.select("#side-project .pill").eachText()).containsExactly("Withdrawn", "₩50,000 refunded");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    사이드 환불받음 50,000원 | 50,000원 환불받음
                    사이드 환불받음 5만원    | 50,000원 환불받음
                    사이드 5만 원 환불받음   | 50,000원 환불받음
                    side refunded 50000      | ₩50,000 refunded
                    side got a refund 50,000 won | ₩50,000 refunded
                    """)
    void keepWhatCameBack(String line, String refund) {
        begin("programme", "team-building");
        said("side refund requested");

        said(line);

        assertThat(browser.get("/side-projects/1").select("#side-project .pill").eachText())
                .contains(refund);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    사이드 구상 예약 앱           | 예약 앱 | 구상
                    사이드 아이디어 안 쓰는 물건 나누기 | 안 쓰는 물건 나누기 | 구상
                    사이드 예약 앱 시작함         | 예약 앱 | 진행
                    사이드 팀빌딩 프로그램에 신청함 | 팀빌딩 프로그램 | 신청
                    side idea a booking app       | a booking app | Idea
                    side applied to hacker club   | hacker club | Applied
                    side started learning Rust    | learning Rust | Active
                    """)
    void makeWhatIsNotKnownYetAndTakeItBack(String line, String title, String step) {
        speak(line);

        var page = browser.post("/capture", Map.of("line", line));

        assertThat(browser.get(LATEST).select("tbody td").eachText().subList(0, 2))
                .as(line + page.select("#capture-reply p").text())
                .containsExactly(title, step);
        browser.submit(page.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/side-projects").select("tbody tr")).isEmpty();
    }

    @Test
    void offerFirstWhatIsCalledAlmostTheSame() {
        begin("hacker club", "idea");

        var asked = ask("side applied to hacker clubs");

        assertThat(asked.select(".answers button").eachText())
                .containsExactly("hacker club", "A new one: hacker clubs");

        browser.submit(asked.expectFirst(".answers form:contains(new)"), Map.of());
        assertThat(browser.get("/side-projects").select("tbody tr")).hasSize(2);

        browser.submit(asked.expectFirst(".answers form"), Map.of());
        assertThat(browser.get("/side-projects/1").select("#side-project .pill").text())
                .isEqualTo("Applied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "사이드 환불 신청 안 함",
                "사이드 환불 신청 취소",
                "사이드 환불 신청 거절됨",
                "사이드 환불 신청 예정",
                "사이드 환불 신청할까",
                "사이드 환불 아직 못 받음",
                "사이드 중단 안 함",
                "사이드 중단 고민 중",
                "사이드 시간 부족으로 중단 예정",
                "사이드 아직 중단",
                "사이드 안 나옴",
                "사이드 참여 취소 안 함",
                "사이드 출시 준비",
                "사이드 출시 예정",
                "사이드 신청 고민",
                "사이드 진행 상황 공유",
                "사이드 구상 없음",
                "side idea programme",
                "사이드 구상 programme",
                "사이드 보류 안 함",
                "사이드 중단",
                "사이드 환불받음",
                "사이드",
                "사이드 메뉴 12,000원",
                "걱정 사이드 중단",
                "내일 사이드 환불 신청함",
                "side not stopped",
                "side project not stopped",
                "side project never shipped",
                "side project almost shipped",
                "side refund requested but denied",
                "side shipped next week",
                "side stopped maybe",
                "side will stop",
                "should I stop the side project",
                "side stopped",
                "side refunded",
                "side",
                "side left knee 3",
                "left side stopped hurting",
                "side dish shipped"
            })
    void saveNothingWhereNothingHappenedOrMoreIsNeeded(String line) {
        begin("programme", "team-building");
        speak(line);

        var answer = browser.answerTo("/capture", Map.of("line", line));

        assertThat(steps()).as(line).isEqualTo(1);
        assertThat(browser.get("/side-projects").select("tbody tr")).hasSize(1);
        assertThat(answer.body()).as(line).doesNotContain("programme”");
    }

    @Test
    void sayWhatIsMissing() {
        begin("programme", "team-building");

        assertThat(ask("side stopped").select("#capture-reply p").text())
                .isEqualTo("Say why, too. An end with a reason is a result.");
        assertThat(ask("side refunded").select("#capture-reply p").text())
                .isEqualTo("No side project fits this. Write the project down first, or name it in the line.");
        assertThat(ask("side refund requested but denied")
                        .select("#capture-reply p")
                        .text())
                .isEqualTo(
                        "This line does not say that it happened, so nothing was saved. Write the step once it is taken.");
        assertThat(ask("side").select("#capture-reply p").text()).isEqualTo("Say how the side project went on.");
    }

    private void begin(String title, String begunAs) {
        clock.moveTo(LocalDate.of(2021, 3, 30));
        browser.post("/side-projects", Map.of("title", title, "begunAs", begunAs, "day", "2021-02-08"));
    }

    private Document ask(String line) {
        speak(line);
        return browser.post("/capture", Map.of("line", line));
    }

    private String said(String line) {
        var page = ask(line);
        return page.select("#notices p").text()
                + page.select("#capture-reply p").text();
    }

    private void speak(String line) {
        browser.speak(HANGUL.matcher(line).find() ? Language.KO : Language.EN);
    }

    private int steps() {
        return Integer.parseInt(browser.get(LATEST).select("[data-total]").attr("data-total"));
    }
}
