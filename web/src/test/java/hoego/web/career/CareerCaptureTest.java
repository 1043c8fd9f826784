package hoego.web.career;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.goals.career.AchievementFilter;
import hoego.goals.career.AchievementService;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Page;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type about work, on a Wednesday. */
@MicronautTest(transactional = false)
class CareerCaptureTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 24);

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    AchievementService achievements;

    @BeforeEach
    void begin() {
        clock.moveTo(TODAY);
        browser.signIn();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "win Face recognition launched|2021-03-24 Face recognition launched",
                "Win: Face recognition launched|2021-03-24 Face recognition launched",
                "achievement 1 year without an outage|2021-03-24 1 year without an outage",
                "achieved a zero-downtime deploy https://example.com/a?b=1|2021-03-24 a zero-downtime deploy https://example.com/a?b=1",
                "yesterday win first talk|2021-03-23 first talk",
                "win recovered the data we lost in March|2021-03-24 recovered the data we lost in March",
                "win lost 5 kg|2021-03-24 lost 5 kg",
                "win gave up smoking|2021-03-24 gave up smoking",
                "성과 실패율 절반으로 줄임|2021-03-24 실패율 절반으로 줄임",
                "성과 오류율 떨어짐|2021-03-24 오류율 떨어짐",
                "성과 무산소 역치 올림|2021-03-24 무산소 역치 올림",
                "2021-03-02 win Promoted|2021-03-02 Promoted",
                "성과 얼굴인식 서비스 출시 https://example.com/release|2021-03-24 얼굴인식 서비스 출시 https://example.com/release",
                "성과: 얼굴인식 서비스 출시|2021-03-24 얼굴인식 서비스 출시",
                "얼굴인식 서비스 출시 성과|2021-03-24 얼굴인식 서비스 출시",
                "어제 성과 배포 시간 30분에서 5분|2021-03-23 배포 시간 30분에서 5분",
                "성과 ~~드디어~~ 첫 컨테이너 서비스|2021-03-24 ~~드디어~~ 첫 컨테이너 서비스"
            })
    void isAnAchievement(String line, String expected) {
        browser.post("/capture", Map.of("line", line));

        assertThat(achievements.list(AchievementFilter.within(Page.EVER), 10, 0))
                .singleElement()
                .satisfies(each -> assertThat((each.day() + " " + each.title() + " " + each.evidence()).strip())
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "성과",
                "성과 없음",
                "이번 주 성과 없다",
                "성과 못 냄",
                "성과가 없었다",
                "성과 평가 다녀옴",
                "성과 면담",
                "성과 내야 함",
                "성과 발표 자료 끝내야 함",
                "성과 얼굴인식 출시?",
                "성과 얼굴인식 출시 예정",
                "성과 얼굴인식 출시할 예정",
                "성과 얼굴인식 출시 못함",
                "win",
                "win none",
                "win not yet",
                "win the launch?",
                "win rate 60%",
                "win lost the bid",
                "win we lost the bid",
                "win launch failed",
                "win the launch was cancelled",
                "성과 입찰 놓침",
                "성과 서비스 출시 실패",
                "입찰에서 떨어짐 성과",
                "성과 행사 취소됨",
                "성과 행사 무산됨",
                "win we will launch on Monday",
                "no win today",
                "not a win",
                "we need a win",
                "내일 성과 얼굴인식 출시"
            })
    void isNoAchievement(String line) {
        var answer = browser.answerTo("/capture", Map.of("line", line, "key", "key"));

        assertThat(answer.statusCode()).isNotEqualTo(303);
        assertThat(achievements.count(AchievementFilter.within(Page.EVER))).isZero();
    }

    @Test
    void isToldAndUndone() {
        browser.speak(Language.KO);

        var told = browser.post("/capture", Map.of("line", "성과 얼굴인식 서비스 출시 https://example.com/release"));

        assertThat(told.select(".notice p").text()).isEqualTo("기록했어요: 근거 링크가 있는 성과(얼굴인식 서비스 출시)");
        browser.submit(told.expectFirst(".notice form[action$=deletion]"), Map.of());
        assertThat(achievements.count(AchievementFilter.within(Page.EVER))).isZero();
    }
}
