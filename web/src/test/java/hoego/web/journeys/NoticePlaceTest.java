package hoego.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import hoego.web.Language;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On a phone, what is said lies on nothing that one taps next. */
@MicronautTest(transactional = false)
class NoticePlaceTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Inject
    EmbeddedServer server;

    @Test
    void coversNeitherTheMenuNorTheLine() {
        try (var context = CHROMIUM.open(Chromium.Screen.PHONE, ColorScheme.LIGHT, Language.EN.tag())) {
            var page = context.newPage();
            Owner.setUp(page, server, Language.EN, "empty");
            new Entry(page, server.getURL().toString()).make("/health/weigh-ins/new", Map.of("weightKg", "70.8"));
            page.navigate(server.getURL() + "/health/weigh-ins");
            page.locator("main tbody tr form[action$='/deletion'] button").click();
            page.locator(".notice").waitFor();
            page.navigate(server.getURL() + "/");
            page.locator(".tabbar__more summary").click();

            var notice = box(page, ".notice");
            for (var tapped : new String[] {".tabbar", ".tabbar__more ul", "#capture"}) {
                assertThat(overlap(notice, box(page, tapped))).as(tapped).isFalse();
            }

            page.keyboard().press("Escape");
            page.locator("#capture-line").fill("nothing that anybody knows");
            page.locator("#capture-line").press("Enter");
            page.locator("#capture-reply p").first().waitFor();
            assertThat(page.locator(".notice").count()).as("beside a problem").isZero();
        }
    }

    private static BoundingBox box(Page page, String selector) {
        return page.locator(selector).boundingBox();
    }

    private static boolean overlap(BoundingBox one, BoundingBox other) {
        return one.x < other.x + other.width
                && other.x < one.x + one.width
                && one.y < other.y + other.height
                && other.y < one.y + one.height;
    }
}
