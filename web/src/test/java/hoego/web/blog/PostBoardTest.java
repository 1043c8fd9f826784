package hoego.web.blog;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.blog.Now;
import hoego.blog.PostDraft;
import hoego.blog.PostService;
import hoego.blog.PublicationDraft;
import hoego.web.Browser;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PostBoardTest {

    private static final String BOARD = "/blog/posts/board";

    @Inject
    Browser browser;

    @Inject
    PostService posts;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void beginsWithAnIdea() {
        var page = browser.submit(browser.get(BOARD).expectFirst("form.idea"), Map.of("title", "OOM"));

        assertThat(page.select("h2").text()).contains("OOM");
        assertThat(column(browser.get(BOARD), "idea")).containsExactly("OOM");
        assertThat(browser.get("/blog/posts").select("a[href=" + BOARD + "]")).hasSize(1);
    }

    @Test
    void tellsOfACardWhatIsNeededToChooseIt() {
        add("OOM", "plannedOn", "2021-04-02", "tags", "linux", "notedOn", "2021-03-18", "body", "가나다");

        assertThat(browser.get(BOARD).expectFirst(".piece").text())
                .contains("linux", "Planned 2 Apr", "noted 12 days ago", "3 characters");
    }

    @Test
    void movesACardByItsButtonsAndBack() {
        add("OOM");

        var drafted = browser.submitHere(BOARD, "form:has([data-to=draft])", Map.of());
        assertThat(column(drafted, "draft")).containsExactly("OOM");
        assertThat(drafted.select(".notice").text()).contains("“OOM” is a draft");

        var undone = browser.submit(drafted.expectFirst(".notice form"), Map.of());
        assertThat(undone.expectFirst(".pill").text()).isEqualTo("Idea");
        browser.submitHere(BOARD, "form:has([data-to=draft])", Map.of());
        assertThat(column(browser.submitHere(BOARD, "form:has([data-to=idea])", Map.of()), "idea"))
                .containsExactly("OOM");
    }

    @Test
    void asksForADayOrAReasonWhereOneIsNeeded() {
        add("OOM");

        var ways = browser.get(BOARD).select("a[data-to]");
        assertThat(ways.eachAttr("data-to")).containsExactly("published", "dropped");
        var publication = browser.get(ways.getFirst().attr("href"));
        assertThat(publication.select("details[open]").eachAttr("id")).containsExactly("publication");
        var drop = browser.get(ways.getLast().attr("href"));
        assertThat(drop.select("details[open]").eachAttr("id")).containsExactly("drop");

        browser.submit(drop.expectFirst("#drop form"), Map.of("reason", "written by others"));
        var board = browser.get(BOARD);
        assertThat(column(board, "dropped")).containsExactly("OOM");
        assertThat(column(browser.submitHere(BOARD, "form:has([data-to=idea])", Map.of()), "idea"))
                .containsExactly("OOM");
    }

    @Test
    void movesNothingThatWasMovedInAnotherWindow() {
        add("OOM");
        var seen = browser.get(BOARD).expectFirst("form:has([data-to=draft])");
        browser.post("/blog/posts/1/dropped", Map.of("version", "0", "droppedOn", "2021-03-30", "reason", "late"));

        var answer = browser.answerTo(seen.attr("action"), Browser.filledIn(seen, Map.of()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("changed in another window");
        assertThat(column(browser.get(BOARD), "dropped")).containsExactly("OOM");
    }

    @Test
    void givesEachOfOneTitleAnAddressWhereManyArePublishedAtOnce() throws Exception {
        for (int i = 0; i < 6; i++) {
            add("OOM");
        }

        try (var threads = Executors.newFixedThreadPool(5)) {
            var others = transactions.executeWrite(transaction -> {
                var publication = new PublicationDraft(MovableClock.TODAY, "");
                posts.publish(1, 0, publication);
                var waiting = IntStream.rangeClosed(2, 6)
                        .mapToObj(id -> threads.submit(() -> publish(id)))
                        .toList();
                awaitTheirTurn(transaction.getConnection(), waiting);
                return waiting;
            });

            for (var other : others) {
                assertThat(other.get()).isEqualTo(303);
            }
        }

        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToObj(id -> posts.find(id).orElseThrow().slug()))
                .containsExactlyInAnyOrder("oom", "oom-2", "oom-3", "oom-4", "oom-5", "oom-6");
    }

    @Test
    void findsAnotherAddressWhereOneIsTypedMeanwhile() throws Exception {
        add("OOM");
        add("other");

        try (var threads = Executors.newSingleThreadExecutor()) {
            var late = transactions.executeWrite(transaction -> {
                var other = posts.find(2).orElseThrow();
                var typed = PostDraft.of(other, ZoneOffset.UTC).at("oom");
                posts.change(2, 0, typed, new Now(MovableClock.TODAY, Instant.EPOCH, ZoneOffset.UTC, LocalTime.MIN));
                var waiting = List.of(threads.submit(() -> publish(1)));
                awaitTheirTurn(transaction.getConnection(), waiting);
                return waiting.getFirst();
            });

            assertThat(late.get()).isEqualTo(303);
        }

        assertThat(posts.find(1).orElseThrow().slug()).isEqualTo("oom-2");
    }

    private int publish(long id) {
        return browser.answerTo(
                        "/blog/posts/" + id + "/publication", Map.of("version", "0", "publishedOn", "2021-03-30"))
                .statusCode();
    }

    /** Until all wait for what is locked here, or, where nothing keeps them, are done. */
    private static void awaitTheirTurn(Connection connection, List<Future<Integer>> others) {
        try (var locks = connection.prepareStatement("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")) {
            var waiting = 0L;
            while (waiting < others.stream().filter(other -> !other.isDone()).count()) {
                try (var rows = locks.executeQuery()) {
                    rows.next();
                    waiting = rows.getLong(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void isNarrowedByWordsTagAndSeries() {
        add("OOM", "tags", "linux", "series", "Memory");
        add("MTU", "tags", "network");

        assertThat(column(browser.get(BOARD + "?q=mtu"), "idea")).containsExactly("MTU");
        assertThat(column(browser.get(BOARD + "?tag=Linux"), "idea")).containsExactly("OOM");
        assertThat(column(browser.get(BOARD + "?series=memory"), "idea")).containsExactly("OOM");
        assertThat(browser.get(BOARD + "?q=nothing").select(".empty").text()).contains("Nothing matches");
    }

    @Test
    void showsTheLatestAndWhereTheOthersAre() {
        for (int post = 1; post <= 21; post++) {
            add("post " + post, "status", "published", "publishedOn", "2021-03-%02d".formatted(post), "tags", "t");
        }

        var board = browser.get(BOARD + "?tag=t");

        assertThat(column(board, "published")).hasSize(20).startsWith("post 21");
        var all = board.expectFirst("#column-published .column__all a");
        assertThat(all.text()).isEqualTo("All 21");
        assertThat(browser.get(all.attr("href")).select("[data-total]").attr("data-total"))
                .isEqualTo("21");
    }

    private static List<String> column(Document board, String name) {
        return board.select("#column-" + name + " .piece__title").eachText();
    }

    private void add(String title, String... more) {
        var fields = new HashMap<>(Map.of("title", title, "status", "idea", "notedOn", "2021-03-30"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        assertThat(browser.answerTo("/blog/posts", fields).statusCode()).isEqualTo(303);
    }
}
