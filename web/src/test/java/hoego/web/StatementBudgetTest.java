package hoego.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No page asks more of the database because there is more in it. */
@MicronautTest(transactional = false)
class StatementBudgetTest {

    private static final int ANY_PAGE = 6;

    /** What nobody is led to from within, what is no page but a file, what the sample has none of, and what a test breaks. */
    private static final Set<String> OUTSIDE = Set.of(
            "/setup",
            "/login",
            "/images/{file}",
            "/retrospectives/{written}/markdown",
            "/blog/imports/{id}",
            "/career/achievements/document/markdown",
            "/blog/posts/export",
            "/study/imports/{id}",
            "/study/books/export",
            "/interviews/recall/cards/imports/{id}",
            "/interviews/recall/cards/export",
            "/broken/action",
            "/broken/template");

    private static final int LOOKED_AT = 4;

    private static final String MUCH = """
            INSERT INTO web.pause (starts_on, ends_on, kind)
            SELECT date '2020-01-01' + 10 * n, date '2020-01-02' + 10 * n, 'TRAVEL' FROM generate_series(1, 40) n;
            INSERT INTO web.retrospective (period, title, body, created_at, changed_at)
            SELECT 1980 + n, 'title', 'text', now(), now() FROM generate_series(1, 40) n;
            """;

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @Inject
    List<Area> areas;

    @Inject
    List<AreaExample> examples;

    @Inject
    List<Measuring> measurings;

    @Inject
    Router router;

    @Inject
    MovableClock clock;

    @Inject
    TransactionOperations<Connection> transactions;

    @BeforeEach
    void loadTheSampleQuarter() {
        browser.signIn();
        sample.load(Language.EN);
        clock.moveTo(LocalDate.of(2021, 4, 1));
        browser.post("/settings/pauses", Map.of("startsOn", "2021-02-01", "endsOn", "2021-02-02", "kind", "travel"));
        browser.submit("/health/weigh-ins", ".deletion", Map.of());
        examples.forEach(example -> example.prepare(browser));
    }

    @Test
    void isKeptByEveryPageOfTheSampleQuarter() {
        var walk = walk();

        assertThat(walk.beyond).isEmpty();
        assertThat(pages()).isSubsetOf(walk.most.keySet());
    }

    @Test
    void isKeptHoweverMuchThereIs() {
        var much = examples.stream().map(AreaExample::much).collect(joining("", MUCH, ""));
        transactions.executeWrite(transaction -> {
            try (var statement = transaction.getConnection().createStatement()) {
                return statement.execute(much);
            }
        });

        assertThat(walk().beyond).isEmpty();
    }

    private record Walk(Map<String, Integer> most, List<String> beyond) {}

    /** Follows the links from the dashboard and counts what some pages of each kind ask. */
    private Walk walk() {
        var walk = new Walk(new TreeMap<>(), new ArrayList<>());
        var looked = new TreeMap<String, Integer>();
        var ahead = new ArrayDeque<>(List.of(
                Sample.PATH, "/?period=2021", "/timeline?period=2021", "/search?q=wo", "/retrospectives/2021-Q1"));
        areas.forEach(area -> ahead.add(area.path() + "?period=2021-Q1"));
        var known = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            var path = ahead.remove();
            var page = page(path);
            if (page.isEmpty()
                    || OUTSIDE.contains(page.get())
                    || looked.merge(page.get(), 1, Integer::sum) > LOOKED_AT) {
                continue;
            }
            var links = new ArrayList<String>();
            var asked = Statements.during(
                    () -> links.addAll(browser.get(path).select("a[href^=/]").eachAttr("href")));
            walk.most.merge(page.get(), asked.size(), Math::max);
            if (asked.size() > allowed(page.get())) {
                walk.beyond.add(path + ": " + asked.size());
            }
            links.stream().filter(known::add).forEach(ahead::add);
        }
        return walk;
    }

    /**
     * Two pages bring all areas together; with all seven of them the dashboard comes to 16. Where goals are told without it,
     * each area is asked once more for what feeds them.
     */
    private int allowed(String page) {
        return switch (page) {
            case "/" -> 2 + 2 * areas.size();
            case "/retrospectives/{written}" ->
                // the third: why one exercises; the fourth: on which days the habits that are over were kept
                4 + 8 * areas.size() + measurings.size();
            case "/goals", "/goals/assessment" -> 4 + measurings.size();
            // these look through the last quarter of a year first
            case "/timeline", "/retrospectives" -> 3 + 2 * areas.size();
            // these ask each area, and what surrounds them
            case "/trash", "/search" -> 3 + areas.size();
            default -> ANY_PAGE;
        };
    }

    private Set<String> pages() {
        return router.uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .flatMap(route -> page(route).stream())
                .filter(page -> !OUTSIDE.contains(page))
                .collect(toCollection(TreeSet::new));
    }

    private Optional<String> page(String path) {
        return router.<Object, Object>route(HttpMethod.GET, URI.create(path).getPath())
                .map(UriRouteMatch::getRouteInfo)
                .flatMap(StatementBudgetTest::page);
    }

    private static Optional<String> page(UriRouteInfo<?, ?> route) {
        return Stream.of(route)
                .filter(each -> each.getProduces().contains(MediaType.TEXT_HTML_TYPE))
                .map(each -> each.getUriMatchTemplate().toPathString())
                .findFirst();
    }
}
