package hoego.web.goals;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines about what was done about worries, and about what is not done. */
@MicronautTest(transactional = false)
class GoalsCaptureTest {

    @Inject
    Browser browser;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            put off career monitoring because the launch is near | monitoring Career · the launch is near | Put off
            put off monitoring for the team, principle 2 | monitoring for the team Career · principle 2 | Put off
            said no to career a rushed launch by principle 2 | a rushed launch Career · principle 2 | Refused
            hand over career search index to a colleague because of search | search index Career · of search | Handed over to a colleague
            미룸 회사 모니터링 개편 원칙 2번 | 회사 모니터링 개편 Career · principle 2 | Put off
            야근 안 하기로 함 | asked | 2 · not everything
            넘김 커리어 로그 정리 민수에게 이유: 관심이 많다 | 로그 정리 Career · 관심이 많다 | Handed over to 민수
            거절 커리어 급한 배포 원칙 2 | 급한 배포 Career · principle 2 | Refused
            put off career monitoring | asked | 2 · not everything
            put off monitoring because of the launch | asked | Career
            원칙 2 지킴 급하지 않은 모니터링 개편 미룸 | none | none
            원칙 2 지킴 야근 안 하기로 함 | none | none
            """)
    void sayWhatIsNotDone(String line, String listed, String kind) {
        browser.post(
                "/career/principles",
                Map.of("number", "2", "words", "not everything", "since", "2021-01-01", "sincePrecision", "day"));

        var page = browser.post("/capture", Map.of("line", line));

        var rows = browser.get("/goals/not-doing").select("[id^=not-doing-]");
        if (listed.equals("none")) {
            assertThat(rows).isEmpty();
            assertThat(browser.get("/career/principles/uses").select(".pager").attr("data-total"))
                    .isEqualTo("1");
        } else if (listed.equals("asked")) {
            assertThat(rows).isEmpty();
            assertThat(page.select("#content button").eachText()).contains(kind);
        } else {
            assertThat(rows.select("td").get(0).text()).isEqualTo(listed);
            assertThat(rows.select("td").get(1).text()).isEqualTo(kind);
        }
    }

    @Test
    void keepWhatWasDoneWithItsWorry() {
        assertThat(browser.post("/capture", Map.of("line", "action career asked a senior 1h"))
                        .text())
                .contains("There is no open worry");
        worry("career", "no senior");
        worry("health", "weight");

        var saved = browser.post("/capture", Map.of("line", "action career asked a senior 1h 30m"));

        assertThat(saved.select(".notice p").text()).contains("Action about “no senior”, 1 h 30 min (asked a senior)");
        assertThat(browser.get("/goals/worries/1").select("#action-1 td").eachText())
                .startsWith("asked a senior", "30 March 2021", "1 h 30 min");

        var asked = browser.post("/capture", Map.of("line", "실천 걸었다 30분"));
        assertThat(asked.select("#content button").eachText()).contains("Health · weight", "Career · no senior");
        browser.post("/capture", Map.of("line", "실천 걱정 2 걸었다 30분"));
        assertThat(browser.get("/goals/worries/2").select("#action-2 td").eachText())
                .startsWith("걸었다", "30 March 2021", "30 min");
    }

    private void worry(String area, String words) {
        browser.post("/goals/worries", Map.of("area", area, "words", words, "day", "2021-02-01"));
    }
}
