package hoego.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import hoego.web.Language;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All of Hoego works without JavaScript. */
@MicronautTest(transactional = false)
class WithoutScriptTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Test
    void entersDeletesAndBringsBackAWeighIn() {
        try (var context = CHROMIUM.open(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            Owner.setUp(page, server, Language.EN, "empty");

            new Entry(page, server.getURL().toString()).make("/health/weigh-ins/new", Map.of("weightKg", "70,8"));
            page.navigate(server.getURL() + "/health/weigh-ins");

            assertThat(page.locator("main tbody tr").count()).isOne();

            page.locator("main tbody tr form[action$='/deletion'] button").click();

            assertThat(page.locator("main tbody tr").count()).isZero();

            page.locator(".notice form[action*='/trash/'] button").click();
            page.navigate(server.getURL() + "/health/weigh-ins");

            assertThat(page.locator("main tbody tr").textContent()).contains("70.8");
        }
    }

    @Test
    void keepsWhatWasTypedIntoAGoalThatBecomesOneOfAnotherKind() {
        try (var context = CHROMIUM.open(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            Owner.setUp(page, server, Language.EN, "empty");
            page.navigate(server.getURL() + "/goals/new");
            page.locator("[name=title]").fill("Run");
            page.locator("[name=targetValue]").fill("12");

            choose(page, "habit");
            assertThat(page.locator("[name=targetValue]").isVisible()).isFalse();
            assertThat(page.locator("[name=timesPerWeek]").first().isVisible()).isTrue();
            choose(page, "measured");

            assertThat(page.locator("[name=title]").inputValue()).isEqualTo("Run");
            assertThat(page.locator("[name=targetValue]").inputValue()).isEqualTo("12");
            assertThat(page.locator("[name=targetValue]").isVisible()).isTrue();
        }
    }

    private static void choose(Page page, String kind) {
        page.locator(".kinds label:has([value=%s])".formatted(kind)).click();
    }
}
