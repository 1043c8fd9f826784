package hoego.web.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * The Chromium of this machine. Where there is none, journeys are skipped and say so; in the gate, which installs one, they
 * fail.
 */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    /** The one without a desk first: it draws the same and takes a third of the time. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A screen to look at Hoego on. */
    enum Screen {
        DESK(1280, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /** Shows a page that is open already on this screen instead. */
        void show(Page page) {
            page.setViewportSize(width, height);
        }
    }

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        var program = program();
        if (program.isEmpty()) {
            if (System.getenv("CI") != null) {
                throw new IllegalStateException("The gate needs Chromium, and found none on the path");
            }
            throw new TestAbortedException("No Chromium on the path: the journeys were not taken");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.get())
                        .setArgs(FLAGS));
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    BrowserContext open(Screen screen, ColorScheme colours, String language) {
        return open(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setColorScheme(colours)
                .setLocale(language));
    }

    /** Nothing moves: what is half way between two colours has neither's contrast. */
    BrowserContext open(Browser.NewContextOptions options) {
        if (browser == null) {
            throw new IllegalStateException("no browser");
        }
        return browser.newContext(options.setTimezoneId("Asia/Seoul").setReducedMotion(ReducedMotion.REDUCE));
    }

    /**
     * What axe finds wrong on a page, one sentence each. Also asks whether what a control is called holds the text one sees on
     * it, which axe leaves out by default, and fetches no files for rules that are not asked for. Only what is wrong leaves the
     * browser: all that is right is a thousand times more.
     */
    static List<String> barriers(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return found(page, "rules: { 'label-content-name-mismatch': { enabled: true } }");
    }

    /** What cannot be told from its background, on a page that was searched for barriers before. */
    static List<String> faintTexts(Page page) {
        return found(page, "runOnly: ['color-contrast']");
    }

    private static List<String> found(Page page, String options) {
        var found = (List<?>) page.evaluate("""
                () => axe.run(document, { resultTypes: ["violations"], preload: false, %s })
                    .then(({ violations }) => violations.map(({ help, nodes }) => `${help} – ${nodes[0].target}`))
                """.formatted(options));
        return found.stream().map(barrier -> page.url() + ": " + barrier).toList();
    }

    /** Whether a reader would have to scroll sideways. */
    static boolean overflows(Page page) {
        return Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth > innerWidth"));
    }

    static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
