package hoego.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
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
}
