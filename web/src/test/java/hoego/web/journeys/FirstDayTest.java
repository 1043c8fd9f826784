package hoego.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import hoego.web.Language;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A first day on a phone: from nothing to one record of each kind, by form, or of each area, by a line, to a dashboard that
 * shows them and to facts that tell them.
 */
@MicronautTest(transactional = false)
class FirstDayTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Test
    void fillsEveryFormOnce() {
        try (var context = CHROMIUM.open(Chromium.Screen.PHONE, ColorScheme.LIGHT, "ko")) {
            var page = begin(context.newPage());

            assertThat(Chromium.barriers(page)).isEmpty();
            Chromium.keep(page, "first-day/empty");

            var entry = new Entry(page, server.getURL().toString());
            entry.make(
                    "/goals/new",
                    Map.of("title", "글 12편 쓰기", "area", "blog", "startValue", "0", "targetValue", "12", "unit", "편"));
            entry.make("/goals/1/check-ins/new", Map.of("value", "1"));
            entry.make("/goals/new?kind=milestones", Map.of("title", "커뮤니티 들어가기", "area", "study"));
            entry.make("/goals/2/milestones/new", Map.of("title", "스터디 신청"));
            entry.make("/goals/new?kind=habit", Map.of("title", "운동하기", "area", "health", "timesPerWeek", "3"));
            entry.make("/goals/resolutions/new", Map.of("words", "블로그를 제대로 운영한다", "area", "blog"));
            entry.make("/goals/worries/new", Map.of("words", "살이 다시 찌고 있다", "area", "health"));
            entry.make("/goals/worries/1/actions/new", Map.of("what", "필라테스를 등록했다"));
            entry.make("/career/positions/new", Map.of("functionHired", "운영", "startedOn", "2019-04-01"));
            entry.make("/career/positions/1/team-sizes/new", Map.of("people", "4"));
            entry.make("/career/undertakings/new", Map.of("title", "컨테이너 전환"));
            entry.make("/career/undertakings/1/attempts/new", Map.of("approach", "Docker Swarm"));
            entry.make("/career/achievements/new", Map.of("title", "얼굴인식 서비스 출시"));
            entry.make("/career/lessons/new", Map.of("title", "오버레이 MTU", "minutesLost", "180"));
            entry.make("/career/principles/new", Map.of("words", "기본이 결국 중요하다"));
            entry.make("/career/principles/1/uses/new", Map.of("outcome", "kept", "example", "로그부터 읽었다"));
            entry.make("/career/workloads/new", Map.of("load", "4", "energy", "2"));
            entry.make("/interviews/topics/new", Map.of("name", "JVM"));
            entry.make("/interviews/new", Map.of("post", "데브옵스"));
            entry.make("/interviews/1/stages/new", Map.of("kind", "first"));
            entry.make("/interviews/questions/new", Map.of("words", "safepoint가 뭔가요", "topicId", "1"));
            entry.make(
                    "/blog/cohorts/new", Map.of("name", "포스팅 스터디", "startsOn", "2021-03-25", "endsOn", "2021-04-29"));
            entry.make("/blog/posts/new", Map.of("title", "로드 애버리지 읽기"));
            entry.make("/blog/talks/new", Map.of("minutes", "12"));
            entry.make("/blog/peer-posts/new", Map.of("title", "인덱스 이야기", "takeaway", "순서가 중요하다"));
            entry.make("/study/groups/new", Map.of("name", "애자일 스터디", "startedOn", "2020-12-01"));
            entry.make("/study/groups/1/members/new", Map.of("role", "디자이너"));
            entry.make("/study/meetings/new", Map.of("minutes", "120"));
            entry.make("/study/books/new", Map.of("title", "린 스타트업"));
            entry.make("/study/books/1/readings/new", Map.of("pages", "30"));
            entry.make("/side-projects/new", Map.of("title", "예약 앱"));
            entry.make("/side-projects/1/steps/new", Map.of("kind", "active"));
            entry.make("/health/weigh-ins/new", Map.of("weightKg", "70,8"));
            entry.make("/health/conditions/new", Map.of("name", "허리디스크"));
            entry.make("/health/pain-entries/new", Map.of("site", "knee", "side", "right", "level", "3"));
            entry.make("/health/courses/new", Map.of("kind", "필라테스", "sessions", "10"));
            entry.make("/health/workouts/new", Map.of("kind", "필라테스", "minutes", "50"));
            entry.make("/health/meal-days/new", Map.of("adherence", "partly"));

            page.navigate(server.getURL() + "/");

            assertThat(cards(page)).anyMatch(card -> card.contains("글 12편 쓰기"));
            assertThat(cards(page)).anyMatch(card -> card.contains("70.8"));
            assertThat(latest(page)).contains("식단을 일부 지켰다", "필라테스를 50분 했다", "오른쪽 무릎 통증이 3이었다", "체중이 70.8\u00a0kg이었다");
            assertThat(cards(page)).hasSize(7);
            assertThat(Chromium.barriers(page)).isEmpty();
            assertThat(Chromium.overflows(page)).isFalse();
            Chromium.keep(page, "first-day/by-form");
        }
    }

    @Test
    void writesOneLineAfterAnother() {
        try (var context = CHROMIUM.open(Chromium.Screen.PHONE, ColorScheme.DARK, "ko")) {
            var page = begin(context.newPage());
            for (var line : List.of(
                    "걱정 건강 허리 또 도질까 봐",
                    "성과 얼굴인식 서비스 출시",
                    "면접 데브옵스 1차 면접관 4명",
                    "글감 로드 애버리지 읽기 #linux",
                    "책 린 스타트업 30쪽 읽음",
                    "사이드 구상 예약 앱",
                    "체중 70.8")) {
                page.locator("#capture-line").fill(line);
                page.locator("#capture-line").press("Enter");
                page.waitForCondition(
                        () -> page.locator("#capture-line").inputValue().isEmpty());
            }

            assertThat(latest(page)).hasSizeGreaterThanOrEqualTo(7).contains("체중이 70.8\u00a0kg이었다");
            Chromium.keep(page, "first-day/by-line");

            page.navigate(server.getURL() + "/retrospectives/2021-Q1");
            assertThat(page.locator(".sheet").all()).hasSize(7);
            assertThat(page.locator(".sheet:not(:has(.fact:not([data-none]) a))")
                            .allInnerTexts())
                    .as("without a record behind them")
                    .isEmpty();
            assertThat(page.locator(".fact").allInnerTexts())
                    .anyMatch(fact -> fact.contains("사이드 프로젝트 구상을 1개 적었다: ‘예약 앱’."));
            Chromium.keep(page, "first-day/facts");
        }
    }

    private Page begin(Page page) {
        Owner.setUp(page, server, Language.KO, "empty");
        return page;
    }

    private static List<String> cards(Page page) {
        return page.locator(".card--area").allInnerTexts();
    }

    private static List<String> latest(Page page) {
        return page.locator(".latest .moment a").allInnerTexts();
    }
}
