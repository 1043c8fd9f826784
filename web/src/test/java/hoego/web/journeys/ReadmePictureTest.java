package hoego.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import hoego.web.Language;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes the picture of the README anew, beside the one that is shown there, for whoever changed the dashboard to replace it. */
@MicronautTest(transactional = false)
class ReadmePictureTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Path SHOWN = Path.of("../docs/dashboard.png");

    @Inject
    EmbeddedServer server;

    @Test
    void showsTheDashboardOfTheSampleQuarter() throws IOException {
        try (var context = CHROMIUM.open(Chromium.Screen.DESK, ColorScheme.LIGHT, "en")) {
            var page = context.newPage();
            Owner.setUp(page, server, Language.EN, "sample");

            assertThat(page.locator(".card--area").count()).isEqualTo(7);

            Chromium.keep(page, "dashboard");
        }
        var taken = ImageIO.read(Path.of("target/screenshots/dashboard.png").toFile());
        var shown = ImageIO.read(SHOWN.toFile());

        assertThat(shown.getWidth()).isEqualTo(taken.getWidth());
        assertThat(Files.size(SHOWN)).isLessThan(300_000);
        assertThat(Files.readString(Path.of("../README.md"))).contains("docs/dashboard.png");
    }
}
