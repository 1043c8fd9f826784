package hoego.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.micronaut.http.HttpMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every form that adds a record adds one, however often it is sent; none that changes one writes over another window. */
@MicronautTest(transactional = false)
class EveryFormTest {

    /** The forms of no area. */
    private static final Map<String, Map<String, String>> OWN =
            Map.of("/settings/pauses", Map.of("startsOn", "2021-03-01", "endsOn", "2021-03-02"));

    /** Forms of no area that neither add a record nor change its fields; tests of their own hold them. */
    private static final Set<String> OTHERS = Set.of(
            "/capture",
            "/login",
            "/retrospectives/{written}",
            "/retrospectives/{written}/text",
            "/settings",
            "/settings/language",
            "/settings/password",
            "/setup");

    private static final List<String> WORDS = List.of(
            "note", "reason", "why", "title", "words", "what", "name", "approach", "example", "takeaway", "front");

    private static final String RECORDS = """
            SELECT coalesce(sum((xpath('//c/text()', query_to_xml(
                       format('SELECT count(*) AS c FROM %I.%I', schemaname, tablename), false, true, '')))[1]::text::int), 0)
            FROM pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public', 'web')
               OR (schemaname, tablename) = ('web', 'pause')
            """;

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @Inject
    List<AreaExample> examples;

    @Inject
    MovableClock clock;

    @Inject
    Router router;

    @Inject
    TransactionOperations<Connection> transactions;

    @BeforeEach
    void loadTheSampleQuarter() {
        browser.signIn();
        sample.load(Language.EN);
        clock.moveTo(LocalDate.of(2021, 4, 1));
        browser.post("/settings/pauses", Map.of("startsOn", "2021-02-01", "endsOn", "2021-02-02", "kind", "travel"));
        examples.forEach(example -> example.prepare(browser));
    }

    @Test
    void isKnownHere() {
        var forms = new TreeSet<>(OTHERS);
        examples.forEach(example -> forms.addAll(example.otherForms()));
        forms.addAll(lists());
        lists().forEach(list -> forms.add(list + "/{id}"));

        assertThat(sentTo()).isEqualTo(forms);
        assertThat(lists()).isEqualTo(new TreeSet<>(needed().keySet()));
    }

    @TestFactory
    Stream<DynamicTest> addsOneRecordHoweverOftenItIsSent() {
        return lists().stream()
                .map(list -> dynamicTest(list, () -> {
                    var form = browser.get(collection(list) + "/new").expectFirst("#form form");
                    var fields = Browser.filledIn(form, needed().getOrDefault(list, Map.of()));
                    var before = records();

                    var answers = sentTwiceAtOnce(form.attr("action"), fields);
                    var late = browser.answerTo(form.attr("action"), fields);

                    assertThat(records()).isEqualTo(before + rows(list));
                    assertThat(answers).allSatisfy(answer -> isLed(answer, late));
                    isLed(late, late);
                }));
    }

    @TestFactory
    Stream<DynamicTest> neverWritesOverAnotherWindow() {
        return lists().stream()
                .map(list -> dynamicTest(list, () -> {
                    var edit = edit(list);
                    var form = browser.get(edit).expectFirst("#form form");
                    var field = words(form);
                    var first = Browser.filledIn(form, Map.of(field, "first", "key", list + 1));
                    var second = Browser.filledIn(form, Map.of(field, "second", "key", list + 2));
                    var action = form.attr("action");

                    var stored = browser.answerTo(action, first);
                    var again = browser.answerTo(action, first);
                    var refused = browser.answerTo(action, second);

                    assertThat(stored.statusCode()).isEqualTo(303);
                    isLed(again, stored);
                    assertThat(refused.statusCode()).isEqualTo(409);
                    var both = Jsoup.parse(refused.body());
                    assertThat(Browser.filledIn(both.expectFirst("#form form"), Map.of()))
                            .containsEntry(field, "second");
                    assertThat(both.select(".field__stored").eachText()).anyMatch(text -> text.contains("first"));
                    assertThat(Browser.filledIn(browser.get(edit).expectFirst("#form form"), Map.of()))
                            .containsEntry(field, "first");
                }));
    }

    private Map<String, Map<String, String>> needed() {
        var needed = new HashMap<>(OWN);
        examples.forEach(example -> needed.putAll(example.forms()));
        return needed;
    }

    private int rows(String list) {
        return examples.stream()
                .filter(example -> example.forms().containsKey(list))
                .mapToInt(example -> example.rows(list))
                .findFirst()
                .orElse(1);
    }

    /** Where a collection is found, also one that belongs to a record. */
    private String collection(String list) {
        return examples.stream()
                .flatMap(example -> Stream.ofNullable(example.children().get(list)))
                .findFirst()
                .orElse(list);
    }

    /** The addresses of all collections that records are added to. */
    private SortedSet<String> lists() {
        return router.uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .map(EveryFormTest::address)
                .filter(address -> address.endsWith("/new"))
                .map(address -> address.substring(0, address.length() - "/new".length()))
                .collect(toCollection(TreeSet::new));
    }

    /** The addresses of all forms that have fields. */
    private SortedSet<String> sentTo() {
        return router.uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.POST)
                .filter(EveryFormTest::takesFields)
                .map(EveryFormTest::address)
                .collect(toCollection(TreeSet::new));
    }

    private static String address(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }

    private static boolean takesFields(UriRouteInfo<?, ?> route) {
        return Stream.of(route.getTargetMethod().getArguments())
                .anyMatch(argument ->
                        argument.getType() == Form.class && argument.getTypeParameters()[0].getType() != Press.class);
    }

    /** The form of some record of a collection. */
    private String edit(String list) {
        var path = collection(list);
        var record = Pattern.compile(Pattern.quote(path) + "/\\d+(/edit)?");
        var found = browser.get(path).select("#content a[href^=/]").eachAttr("href").stream()
                .filter(link -> record.matcher(link).matches())
                .findFirst()
                .orElse(path + "/1");
        return found.endsWith("/edit") ? found : found + "/edit";
    }

    private static String words(Element form) {
        return WORDS.stream()
                .filter(name -> !form.select("input[name=" + name + "], textarea[name=" + name + "]")
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<HttpResponse<String>> sentTwiceAtOnce(String path, Map<String, String> fields)
            throws ExecutionException, InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> browser.answerTo(path, new HashMap<>(fields)));
            var other = threads.submit(() -> browser.answerTo(path, new HashMap<>(fields)));
            return List.of(one.get(), other.get());
        }
    }

    private static void isLed(HttpResponse<String> answer, HttpResponse<String> same) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .isEqualTo(same.headers().firstValue("Location"));
    }

    private long records() {
        return transactions.executeRead(transaction -> {
            try (var statement = transaction.getConnection().createStatement();
                    var rows = statement.executeQuery(RECORDS)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
