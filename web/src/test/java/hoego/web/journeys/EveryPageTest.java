package hoego.web.journeys;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import hoego.web.Language;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Follows every link from the dashboard of the sample quarter, in each language. What one finds there answers, fits either
 * screen, has no barriers, in the light at a desk and in the dark on a phone, and breaks nothing in the browser. A desk shows the
 * most, so that is read in the dark, too.
 */
@MicronautTest(transactional = false)
class EveryPageTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    /**
     * What nobody is led to from within, what is no page but a file, of what the sample has
     * none, and what another test breaks.
     */
    private static final Set<String> OUTSIDE = Set.of(
            "/setup",
            "/login",
            "/retrospectives/{written}/markdown",
            "/images/{file}",
            "/blog/imports/{id}",
            "/career/achievements/document/markdown",
            "/blog/posts/export",
            "/study/imports/{id}",
            "/study/books/export",
            "/interviews/recall/cards/imports/{id}",
            "/interviews/recall/cards/export",
            "/broken/action",
            "/broken/template");

    /**
     * How many pages of one kind are looked at, of which the first is searched for barriers and pictured, and how many are
     * searched for ways to others: not all goals lead on alike.
     */
    private static final int LOOKED_AT = 2;

    private static final int SEARCHED = 12;

    @Inject
    EmbeddedServer server;

    @Inject
    Router router;

    @ParameterizedTest
    @CsvSource({"DESK, LIGHT, EN", "PHONE, DARK, KO"})
    void isLedToAndWithoutBarriers(Chromium.Screen screen, ColorScheme colours, Language language) {
        try (var context = CHROMIUM.open(screen, colours, language.tag())) {
            var walk = new Walk(context.newPage(), screen, screen + "-" + colours + "-" + language);
            Owner.setUp(walk.page, server, language, "sample");
            new Entry(walk.page, server.getURL().toString())
                    .make("/settings/pauses/new", Map.of("startsOn", "2026-01-01", "endsOn", "2026-01-02"));
            enter(walk.page, "/blog/feeds/new", "address", "http://127.0.0.1/");

            walk.from("/");

            assertThat(walk.problems).isEmpty();
            assertThat(pages()).isSubsetOf(walk.seen.keySet());
        }
    }

    /** Saves a record that has a problem told on its page. */
    private void enter(Page page, String form, String field, String value) {
        page.navigate(server.getURL() + form);
        page.locator("[name=" + field + "]").fill(value);
        page.locator("form:has([name=version]) button.button:not([name])")
                .last()
                .click();
        page.waitForURL(address -> !address.endsWith(form));
    }

    private Set<String> pages() {
        return router.uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .filter(EveryPageTest::isPage)
                .map(EveryPageTest::template)
                .filter(template -> !OUTSIDE.contains(template))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isPage(UriRouteInfo<?, ?> route) {
        return route.getProduces().contains(MediaType.TEXT_HTML_TYPE);
    }

    private static String template(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }

    /** One way through all pages, which leaves pictures under its name. */
    private final class Walk {

        private final Page page;
        private final Chromium.Screen screen;
        private final String name;
        private final Map<String, Integer> seen = new HashMap<>();
        private final List<String> problems = new ArrayList<>();

        Walk(Page page, Chromium.Screen screen, String name) {
            this.page = page;
            this.screen = screen;
            this.name = name;
            page.onPageError(error -> problems.add(page.url() + ": " + error));
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    problems.add(page.url() + ": " + message.text());
                }
            });
        }

        void from(String start) {
            var paths = new ArrayDeque<>(List.of(start));
            var known = new HashSet<>(paths);
            while (!paths.isEmpty()) {
                var path = paths.remove();
                var template = template(path);
                if (template.isPresent() && !OUTSIDE.contains(template.get())) {
                    var visit = seen.merge(template.get(), 1, Integer::sum);
                    if (visit <= LOOKED_AT) {
                        look(path);
                    }
                    if (visit == 1) {
                        lookClosely(name + "/" + file(template.get()));
                    }
                    if (visit <= SEARCHED) {
                        links(path).stream().filter(known::add).forEach(paths::add);
                    }
                }
            }
        }

        private Optional<String> template(String path) {
            return router.<Object, Object>route(HttpMethod.GET, URI.create(path).getPath())
                    .map(UriRouteMatch::getRouteInfo)
                    .filter(EveryPageTest::isPage)
                    .map(EveryPageTest::template);
        }

        private void look(String path) {
            var response = page.navigate(server.getURL() + path);
            if (response.status() != 200) {
                problems.add(path + ": " + response.status());
            }
            for (var each : Chromium.Screen.values()) {
                each.show(page);
                if (Chromium.overflows(page)) {
                    problems.add(path + ": wider than the " + each);
                }
            }
            screen.show(page);
        }

        private void lookClosely(String picture) {
            problems.addAll(Chromium.barriers(page));
            if (System.getenv("CI") == null) { // where nobody would look at it
                Chromium.keep(page, picture);
            }
            if (screen == Chromium.Screen.DESK) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                problems.addAll(Chromium.faintTexts(page));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            }
        }

        private static String file(String template) {
            return template.equals("/") ? "home" : template.substring(1).replaceAll("\\W+", "-");
        }

        private List<String> links(String path) {
            var html = page.context().request().get(server.getURL() + path).text();
            return Jsoup.parse(html).select("a[href^=/]:not([download])").eachAttr("href").stream()
                    .map(link -> link.replaceFirst("#.*", ""))
                    .toList();
        }
    }
}
