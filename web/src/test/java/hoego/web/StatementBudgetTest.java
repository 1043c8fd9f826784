package hoego.web;

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

    /** What nobody is led to from within, what is no page but a file, and what another test breaks. */
    private static final Set<String> OUTSIDE =
            Set.of("/setup", "/login", "/retrospectives/{written}/markdown", "/broken/action", "/broken/template");

    private static final int LOOKED_AT = 4;

    private static final String MUCH = """
            INSERT INTO health.weigh_in (measured_on, weight_kg, note)
            SELECT date '2016-01-01' + n, 70 + n % 30 / 10.0, 'note ' || n FROM generate_series(1, 2000) n;
            INSERT INTO health.workout (done_on, kind, minutes)
            SELECT date '2020-01-01' + n % 455, 'kind ' || n % 40, 30 FROM generate_series(1, 500) n;
            INSERT INTO health.condition (name, site, onset_on, onset_precision)
            SELECT 'condition ' || n, 'KNEE', date '2020-01-01' + n, 'DAY' FROM generate_series(1, 60) n;
            INSERT INTO health.pain_entry (felt_on, site, level, condition_id)
            SELECT date '2020-01-01' + n % 455, 'KNEE', n % 11, (SELECT max(id) FROM health.condition)
            FROM generate_series(1, 500) n;
            INSERT INTO health.course (kind, booked_on, starts_on, sessions)
            SELECT 'kind ' || n, date '2020-01-01' + n, date '2020-01-01' + n, 10 FROM generate_series(1, 60) n;
            INSERT INTO health.meal_day (day, adherence)
            SELECT date '2019-01-01' + n, 'PARTLY' FROM generate_series(1, 300) n;
            INSERT INTO goals.goal (title, area, kind, starts_on, ends_on, importance, start_value, target_value,
                                    direction, aggregation, measure, times_per_week)
            SELECT 'goal ' || n, 'health', (ARRAY['MEASURED', 'MILESTONES', 'HABIT', 'MEASURED'])[n % 4 + 1],
                   date '2021-01-01', date '2021-03-01' + n % 30, 'NORMAL', 0, 100, 'MORE', 'SUM',
                   CASE n % 4 WHEN 3 THEN 'health.workout-minutes' ELSE '' END, 3
            FROM generate_series(1, 100) n;
            INSERT INTO goals.check_in (goal_id, day, value)
            SELECT g.id, date '2021-01-01' + n, 1 FROM goals.goal g, generate_series(1, 20) n
            WHERE g.title LIKE 'goal %' AND kind = 'MEASURED' AND measure = '';
            INSERT INTO goals.milestone (goal_id, title, done_on)
            SELECT g.id, 'milestone ' || n, date '2021-01-10' + n FROM goals.goal g, generate_series(1, 10) n
            WHERE kind = 'MILESTONES';
            INSERT INTO goals.resolution (words, period, made_on, area, fate, settled_on, goal_id)
            SELECT 'words ' || n, '2021-Q1', date '2021-01-01', 'health', (ARRAY['OPEN', 'GOAL'])[n % 2 + 1],
                   CASE n % 2 WHEN 1 THEN date '2021-02-02' END,
                   CASE n % 2 WHEN 1 THEN (SELECT max(id) FROM goals.goal) END
            FROM generate_series(1, 100) n;
            INSERT INTO goals.worry (area, words, day, precision)
            SELECT (ARRAY['health', 'career', 'blog'])[n % 3 + 1], 'worry ' || n, date '2021-01-01' + n % 80, 'DAY'
            FROM generate_series(1, 200) n;
            INSERT INTO goals.worry_action (worry_id, what, day, precision)
            SELECT id, 'action', day, 'DAY' FROM goals.worry WHERE words LIKE 'worry %';
            INSERT INTO web.pause (starts_on, ends_on, kind)
            SELECT date '2020-01-01' + 10 * n, date '2020-01-02' + 10 * n, 'TRAVEL' FROM generate_series(1, 40) n;
            INSERT INTO web.retrospective (period, title, body, created_at, changed_at)
            SELECT 1980 + n, 'title', 'text', now(), now() FROM generate_series(1, 40) n;
            INSERT INTO goals.trash (kind, title, rows, deleted_at)
            SELECT 'goals.goal', 'gone ' || n, '[]', now() FROM generate_series(1, 100) n;
            """;

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @Inject
    List<Area> areas;

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
    }

    @Test
    void isKeptByEveryPageOfTheSampleQuarter() {
        var walk = walk();

        assertThat(walk.beyond).isEmpty();
        assertThat(pages()).isSubsetOf(walk.most.keySet());
    }

    @Test
    void isKeptHoweverMuchThereIs() {
        transactions.executeWrite(transaction -> {
            try (var statement = transaction.getConnection().createStatement()) {
                return statement.execute(MUCH);
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
                Sample.PATH,
                "/?period=2021",
                "/goals?period=2021-Q1",
                "/goals?state=behind",
                "/health?period=2021-Q1",
                "/timeline?period=2021",
                "/search?q=wo",
                "/retrospectives/2021-Q1"));
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

    /** Two pages bring all areas together. With all seven of them the dashboard comes to 16. */
    private int allowed(String page) {
        return switch (page) {
            case "/" -> 2 + 2 * areas.size();
            case "/retrospectives/{written}" -> 4 + 8 * areas.size(); // the fourth: why one exercises
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
