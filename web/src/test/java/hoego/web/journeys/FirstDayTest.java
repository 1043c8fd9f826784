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

/** A first day on a phone: from nothing to one record of each kind, and to a dashboard that shows them. */
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
            assertThat(Chromium.barriers(page)).isEmpty();
            assertThat(Chromium.overflows(page)).isFalse();
            Chromium.keep(page, "first-day/by-form");
        }
    }

    @Test
    void writesOneLineAfterAnother() {
        try (var context = CHROMIUM.open(Chromium.Screen.PHONE, ColorScheme.DARK, "ko")) {
            var page = begin(context.newPage());
            for (var line : List.of("체중 70.8", "무릎 3 오래 앉아서", "필라테스 50분", "식단 지킴", "걱정 건강 허리 또 도질까 봐")) {
                page.locator("#capture-line").fill(line);
                page.locator("#capture-line").press("Enter");
                page.waitForCondition(
                        () -> page.locator("#capture-line").inputValue().isEmpty());
            }

            assertThat(latest(page)).hasSize(5).contains("체중이 70.8\u00a0kg이었다", "필라테스를 50분 했다");
            Chromium.keep(page, "first-day/by-line");
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
