package hoego.web.blog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import hoego.blog.FeedService;
import hoego.blog.PostDraft;
import hoego.blog.PostService;
import hoego.web.Browser;
import hoego.web.Fetching;
import hoego.web.HeldJobs;
import hoego.web.Job;
import hoego.web.Jobs;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Owners;
import hoego.web.Statements;
import hoego.web.WebAddress;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A blog beside Hoego, on the same machine, which is allowed here. */
@MicronautTest(transactional = false)
@Property(name = "hoego.fetch-private", value = "true")
class FeedPagesTest {

    @Inject
    Browser browser;

    @Inject
    PostService posts;

    @Inject
    FeedService feeds;

    @Inject
    Present present;

    @Inject
    Owners owners;

    @Inject
    MovableClock clock;

    @Inject
    Jobs jobs;

    @Inject
    HeldJobs held;

    @Inject
    Fetching fetching;

    @Inject
    @Named("feeds")
    Job polling;

    @Inject
    TransactionOperations<Connection> transactions;

    private final List<String> asked = new ArrayList<>();
    private HttpServer blog;

    @BeforeEach
    void startABlog() throws IOException {
        blog = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        blog.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        blog.start();
        browser.signIn();
    }

    @AfterEach
    void stopIt() {
        blog.stop(0);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + blog.getAddress().getPort() + path;
    }

    private void serve(String path, int status, String type, byte[] body, String... headers) {
        try {
            blog.removeContext(path);
        } catch (IllegalArgumentException none) {
            // there was none
        }
        blog.createContext(path, exchange -> {
            try (exchange) {
                var here = exchange.getRequestURI().getPath().equals(path);
                asked.add(exchange.getRequestURI().getPath());
                exchange.getResponseHeaders().add("Content-Type", type);
                for (int i = 0; i < headers.length; i += 2) {
                    exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
                }
                exchange.sendResponseHeaders(here ? status : 404, here && body.length > 0 ? body.length : -1);
                if (here) {
                    exchange.getResponseBody().write(body);
                }
            }
        });
    }

    private void serve(String path, String type, String body, String... headers) {
        serve(path, 200, type, body.getBytes(UTF_8), headers);
    }

    private static byte[] file(String name) {
        try (var file = FeedPagesTest.class.getResourceAsStream("/feeds/" + name)) {
            assertThat(file).isNotNull();
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document add(String address) {
        return browser.submit("/blog/feeds/new", "#form form", Map.of("address", address));
    }

    private static String rss(String... items) {
        return "<rss version='2.0'><channel><title>Mine</title>" + String.join("", items) + "</channel></rss>";
    }

    private static String item(String title, String day) {
        return "<item><title>" + title + "</title><link>https://me.example/" + title.replace(' ', '-')
                + "</link><pubDate>" + day + "</pubDate></item>";
    }

    private Document fetch(Document page) {
        return browser.submit(page.expectFirst("form[action$=/visits]"), Map.of());
    }

    private static String lastRun(Document page) {
        return page.expectFirst(".feed__runs li > span").text();
    }

    @Test
    void findsTheFeedOfABlogAndTakesItsPostsIn() {
        serve("/", "text/html; charset=utf-8", """
                <!doctype html><html><head><base href="/blog/">
                <link rel="alternate" type="application/json" href="/wp-json/1">
                <link rel="stylesheet alternate" type="text/css" href="a.css">
                <LINK REL="Alternate" TYPE="application/rss+xml" HREF="feed/">
                <link rel="alternate" type="application/rss+xml" href="/comments/feed/"></head><body>Hello</body></html>
                """);
        serve("/blog/feed/", 200, "application/rss+xml", file("wordpress.xml"));

        var page = add(at("/"));

        assertThat(page.expectFirst(".card h2").text()).startsWith("Ops & Notes");
        assertThat(page.select(".feed__facts a").eachText()).containsExactly(at("/blog/feed/"));
        assertThat(lastRun(page)).isEqualTo("2 new posts");
        var post = browser.get(page.expectFirst("table a[href^=/blog/posts/]").attr("href"));
        assertThat(post.select("#content").text())
                .contains("What the OOM killer weighs")
                .contains("25 Mar");
        assertThat(post.select("#content a[href='https://ops.example.com/2021/03/oom-killer/']"))
                .isNotEmpty();
        assertThat(browser.get("/blog/posts?status=published")
                        .expectFirst(".pager")
                        .attr("data-total"))
                .isEqualTo("2");
    }

    @Test
    void readsKoreanBlogsInTheirEncodings() {
        serve("/naver", 200, "text/xml; charset=utf-8", file("naver.xml"));
        serve("/tistory", 200, "text/xml", file("tistory.xml"));

        add(at("/naver"));
        var tistory = add(at("/tistory"));

        assertThat(browser.get("/blog/posts").select("tbody").text()).contains("TCP 연결은 왜");
        assertThat(tistory.select("table").text()).contains("밤에 쓴 글").contains("23 Mar");
    }

    @Test
    void looksWhereFeedsUsuallyAre() {
        serve("/", "text/html", "<p>no feed named</p>");
        serve("/atom.xml", 200, "application/atom+xml", file("jekyll.xml"));

        var page = add(at("/"));

        assertThat(page.select(".feed__facts a").eachText()).containsExactly(at("/atom.xml"));
        assertThat(lastRun(page)).isEqualTo("1 new post");
    }

    @Test
    void looksForVelogsWhereTheyAre() {
        assertThat(FeedDiscovery.guesses(WebAddress.typed("velog.io/@hoego").orElseThrow()))
                .containsExactly(URI.create("https://v2.velog.io/rss/@hoego"));
    }

    @Test
    void showsWhatFetchingDidEachPostLinked() {
        var now = present.now(owners.find().orElseThrow());
        var idea = posts.add(PostDraft.idea("GC logs", "", now.day().minusDays(28)), now);
        serve("/feed", "text/xml", rss(item("First", "Mon, 01 Mar 2021")));
        var page = add(at("/feed"));
        serve(
                "/feed",
                "text/xml",
                rss(
                        item("First", "Mon, 01 Mar 2021"),
                        item("Second", "Tue, 02 Mar 2021"),
                        item("gc  logs", "Wed, 03 Mar 2021"),
                        item("To come", "Wed, 31 Mar 2021")));

        page = fetch(page);

        assertThat(page.select(".notice").text())
                .contains("1 new post · 1 matched to posts here · 1 left for later: its day is still to come");
        var matched =
                browser.get(page.expectFirst(".feed__runs a[href*=matched]").attr("href"));
        assertThat(matched.expectFirst(".pager").attr("data-total")).isEqualTo("1");
        assertThat(matched.select("tbody a[href=/blog/posts/" + idea.id() + "]").text())
                .isEqualTo("GC logs");
        assertThat(posts.find(idea.id()).orElseThrow().link()).isEqualTo("https://me.example/gc--logs");

        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        assertThat(lastRun(fetch(page))).isEqualTo("1 new post");
    }

    @Test
    void asksOnlyWhetherItChanged() {
        serve("/feed", "text/xml", rss(item("First", "Mon, 01 Mar 2021")), "ETag", "\"1\"");
        var page = add(at("/feed"));
        blog.removeContext("/feed");
        blog.createContext("/feed", exchange -> {
            try (exchange) {
                var known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                exchange.sendResponseHeaders(known ? 304 : 500, -1);
            }
        });

        assertThat(lastRun(fetch(page))).isEqualTo("Nothing new.");
    }

    @Test
    void looksAgainWhereAFeedHasMoved() {
        serve("/", "text/html", "<link rel=alternate type=application/atom+xml href=/old>");
        serve("/old", "text/xml", rss(item("First", "Mon, 01 Mar 2021")));
        var page = add(at("/"));
        serve("/old", 404, "text/html", new byte[0]);
        serve("/", "text/html", "<link rel=alternate type=application/atom+xml href=/new>");
        serve("/new", "text/xml", rss(item("First", "Mon, 01 Mar 2021"), item("Second", "Tue, 02 Mar 2021")));

        page = fetch(page);

        assertThat(lastRun(page)).isEqualTo("1 new post");
        assertThat(page.select(".feed__facts a").eachText()).containsExactly(at("/new"));
    }

    @Test
    void saysInWordsWhatIsWrong() {
        serve("/", "text/html", "<p>no feed anywhere</p>");
        serve("/broken", 500, "text/html", new byte[0]);
        serve("/gone", 410, "text/html", new byte[0]);

        assertThat(add(at("/")).expectFirst(".problem").text()).startsWith("No feed was found there.");
        assertThat(add(at("/broken")).expectFirst(".problem").text()).isEqualTo("The server answered with an error.");
        var gone = add(at("/gone"));
        assertThat(gone.expectFirst(".problem").text()).contains("gone for good");
        assertThat(gone.expectFirst(".pill").text()).isEqualTo("Stopped");
        browser.speak(Language.KO);
        assertThat(browser.get("/blog/feeds").select("tbody small").eachText()).contains("서버가 오류로 응답했어요.");
        assertThat(browser.get("/").select(".attention").text())
                .as("what is gone is told at once")
                .contains("읽지 못하는 피드: " + at("/gone"));
    }

    @Test
    void wantsAnAddressItDoesNotHave() {
        serve("/feed", "text/xml", rss());
        add(at("/feed"));

        var twice = browser.answerTo("/blog/feeds", Map.of("address", at("/feed"), "active", "true"));
        var none = browser.answerTo("/blog/feeds", Map.of("address", "file:///etc/passwd", "active", "true"));

        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(twice.body()).expectFirst(".field__problem a").attr("href"))
                .startsWith("/blog/feeds/");
        assertThat(Jsoup.parse(none.body()).expectFirst(".field__problem").text())
                .isEqualTo("Write an address like https://blog.example.com.");
        assertThat(browser.get("/blog/feeds").select("tbody tr")).hasSize(1);
    }

    @Test
    void isThereOnceHoweverManyAddItAtOnce() throws InterruptedException {
        AtOnce.run(6, () -> browser.answerTo("/blog/feeds", Map.of("address", at("/feed"))));

        assertThat(feeds.count("")).isEqualTo(1);
    }

    @Test
    void wantsAHostThatThereCanBe() {
        serve("/", "text/html", "<link rel=alternate type=application/atom+xml href=http://my_host/feed>");
        serve("/feed.xml", "text/xml", rss(item("First", "Mon, 01 Mar 2021")));
        serve("/moved", 302, "text/html", new byte[0], "Location", "http://my_host/");

        var typed = browser.answerTo("/blog/feeds", Map.of("address", "http://ex_ample.invalid/", "active", "true"));

        assertThat(typed.statusCode()).isEqualTo(422);
        assertThat(lastRun(add(at("/")))).isEqualTo("1 new post");
        assertThat(add(at("/moved")).expectFirst(".problem").text()).contains("no address of the web");
    }

    @Test
    void saysInWordsThatOneCannotBeTakenIn() {
        sql("ALTER TABLE blog.post ADD CONSTRAINT broken CHECK (title <> 'First')");
        try {
            serve("/bad", "text/xml", rss(item("First", "Mon, 01 Mar 2021")));
            serve("/good", "text/xml", rss(item("Second", "Mon, 01 Mar 2021")));

            assertThat(add(at("/bad")).expectFirst(".problem").text()).startsWith("Something went wrong here");
            assertThat(lastRun(add(at("/good")))).isEqualTo("1 new post");
            assertThat(jobs.last()).allSatisfy(run -> assertThat(run.error()).isEmpty());
        } finally {
            sql("ALTER TABLE blog.post DROP CONSTRAINT broken");
        }
    }

    private void sql(String written) {
        transactions.executeWrite(transaction -> {
            try (var statement = transaction.getConnection().createStatement()) {
                return statement.execute(written);
            }
        });
    }

    @Test
    void needsAttentionOnceItHasFailedForThreeDays() {
        serve("/feed", "text/xml", rss());
        add(at("/feed"));
        serve("/feed", 500, "text/xml", new byte[0]);

        poll(Duration.ofHours(1));
        poll(Duration.ofHours(60));
        assertThat(browser.get("/").select(".attention").text()).doesNotContain("Mine");

        poll(Duration.ofHours(13));
        assertThat(browser.get("/").select(".attention a[href^=/blog/feeds/]").text())
                .contains("Mine");
    }

    private void poll(Duration later) {
        clock.moveTo(clock.instant().plus(later));
        jobs.run(polling);
        assertThat(jobs.last()).allSatisfy(run -> assertThat(run.error()).isEmpty());
    }

    @Test
    void isAskedByItselfWhenItIsDue() {
        serve("/feed", "text/xml", rss());
        add(at("/feed"));
        asked.clear();

        poll(Duration.ofMinutes(59));
        assertThat(asked).isEmpty();

        poll(Duration.ofMinutes(1));
        assertThat(asked).containsExactly("/feed");
    }

    @Test
    void isAskedThoughAnotherCannotBeTakenIn() {
        serve("/bad", "text/xml", rss(item("First", "Mon, 01 Mar 2021")));
        serve("/good", "text/xml", rss());
        add(at("/bad"));
        add(at("/good"));
        asked.clear();
        transactions.executeWrite(transaction -> {
            try (var statement = transaction.getConnection().createStatement()) {
                return statement.execute("INSERT INTO blog.feed_run (feed_id, number, started_at)"
                        + " SELECT id, 2, now() FROM blog.feed WHERE address LIKE '%/bad'");
            }
        });

        clock.moveTo(clock.instant().plus(Duration.ofHours(1)));
        jobs.run(polling);

        assertThat(asked).containsExactly("/bad", "/good");
        assertThat(jobs.last()).anySatisfy(run -> assertThat(run.error()).isNotEmpty());
    }

    /** A pool of connections would be empty soon if each were held while others are waited for. */
    @Test
    void holdsNoTransactionWhileOthersAreWaitedFor() {
        serve("/feed", "text/xml", rss());
        add(at("/feed"));
        var open = new ArrayList<Long>();
        blog.removeContext("/feed");
        blog.createContext("/feed", exchange -> {
            try (exchange) {
                open.add(openTransactions());
                exchange.sendResponseHeaders(500, -1);
            }
        });

        poll(Duration.ofHours(1));
        fetch(browser.get("/blog/feeds/" + feeds.list("", 1, 0).getFirst().id()));

        assertThat(open).containsExactly(0L, 0L);
    }

    /** All but the one that asks. */
    private long openTransactions() {
        return transactions.executeRead(transaction -> {
            try (var statement = transaction.getConnection().createStatement();
                    var rows = statement.executeQuery("""
                            SELECT count(*) FROM pg_stat_activity
                            WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()
                              AND backend_type = 'client backend'
                            """)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    @Test
    void takesFiveThousandPostsInWithTheStatementsOfAFew() {
        serve("/feed", "text/xml", rss(item("First", "Mon, 01 Mar 2021"), item("Other", "Mon, 01 Mar 2021")));
        var few = Statements.during(() -> add(at("/feed")));
        var items = IntStream.range(0, 5000)
                .mapToObj(n -> item("Post " + n, "Mon, 01 Mar 2021 13:10:55 +0900"))
                .collect(Collectors.joining());
        serve("/many", "text/xml", rss(items));

        var many = Statements.during(() -> add(at("/many")));

        assertThat(browser.get("/blog/posts").expectFirst(".pager").attr("data-total"))
                .isEqualTo("5002");
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void isDeletedWithoutItsPostsAndComesBack() {
        serve("/feed", "text/xml", rss(item("First", "Mon, 01 Mar 2021")));
        var page = add(at("/feed"));

        var told = browser.submit(page.expectFirst(".deletion"), Map.of());
        assertThat(browser.get("/blog/feeds").select("tbody tr")).isEmpty();
        assertThat(browser.get("/blog/posts").select("tbody tr")).hasSize(1);

        browser.submit(told.expectFirst(".notice form[action$=restoration]"), Map.of());
        assertThat(browser.get("/blog/feeds").select("tbody td.number").text()).isEqualTo("1");
    }

    @Test
    void takesBackWhatCameFromTheBlogOfAnother() {
        serve("/feed", "text/xml", rss(item("First", "Mon, 01 Mar 2021"), item("Second", "Mon, 01 Mar 2021")));
        var edit = add(at("/feed")).expectFirst("#content a[href$=/edit]").attr("href");

        var page = browser.submit(edit, "form[action$=/posts/deletion]", Map.of());

        assertThat(page.select(".notice").text()).contains("Mine");
        assertThat(browser.get("/blog/feeds").select("tbody tr")).isEmpty();
        assertThat(browser.get("/blog/posts").select("tbody tr")).isEmpty();

        browser.submit(page.expectFirst(".notice form[action$=restoration]"), Map.of());
        assertThat(browser.get("/blog/feeds").select("tbody td.number").text()).isEqualTo("2");
        assertThat(browser.get("/blog/posts").select("tbody").text())
                .contains("First")
                .contains("Second");
    }

    @Test
    void isAskedForTheFirstTimeWhileItsPageIsShown() {
        serve("/feed", "text/xml", rss(item("First", "Mon, 01 Mar 2021")));
        held.hold();

        var page = add(at("/feed"));

        assertThat(asked).isEmpty();
        assertThat(page.expectFirst(".feed[hx-get] [role=status]").text()).startsWith("It is being asked.");
        assertThat(page.select("form[action$=/visits]")).isEmpty();

        held.release();
        page = browser.get(path(page));
        assertThat(lastRun(page)).isEqualTo("1 new post");
        assertThat(page.select(".feed [role=status], .feed[hx-get]")).isEmpty();
    }

    private static String path(Document page) {
        return URI.create(page.location()).getPath();
    }

    @Test
    void isAskedOnceHoweverOftenThatIsWanted() {
        serve("/feed", "text/xml", rss(item("First", "Mon, 01 Mar 2021")));
        var page = add(at("/feed"));
        var otherWindow = browser.get(path(page));
        var thirdWindow = browser.get(path(page));
        var meanwhile = new ArrayList<Document>();
        asked.clear();
        blog.removeContext("/feed");
        blog.createContext("/feed", exchange -> {
            try (exchange) {
                asked.add("/feed");
                if (asked.size() == 1) {
                    meanwhile.add(fetch(page));
                    meanwhile.add(fetch(otherWindow));
                }
                exchange.sendResponseHeaders(500, -1);
            }
        });

        fetch(page);
        var again = fetch(page);
        var elsewhere = fetch(thirdWindow);

        assertThat(asked).containsExactly("/feed");
        assertThat(meanwhile)
                .hasSize(2)
                .allSatisfy(shown -> assertThat(
                                shown.expectFirst(".feed [role=status]").text())
                        .startsWith("It is being asked."));
        assertThat(lastRun(again)).isEqualTo("The server answered with an error.");
        assertThat(elsewhere.select(".notice").text()).contains("The server answered with an error.");
    }

    @Test
    void isLookedForOnlyAsLongAsSomebodyMayWait() {
        serve("/", "text/html", "<link rel=alternate type=application/atom+xml href=/feed>");
        serve("/feed", "text/xml", rss());
        var patient = new FeedDiscovery(fetching, Duration.ofMinutes(1));
        var impatient = new FeedDiscovery(fetching, Duration.ZERO);

        assertThat(patient.look(URI.create(at("/")))).isPresent();
        asked.clear();
        assertThat(impatient.look(URI.create(at("/")))).isEmpty();
        assertThat(asked).containsExactly("/");
    }

    @Test
    void forgetsWhereItWasOnceItHasAnotherAddress() {
        serve("/feed", "text/xml", rss(item("First", "Mon, 01 Mar 2021")));
        serve("/other", "text/xml", rss(item("First", "Mon, 01 Mar 2021"), item("Second", "Tue, 02 Mar 2021")));
        var page = add(at("/feed"));
        var edit = page.location().replaceFirst("^https?://[^/]+", "") + "/edit";

        page = browser.submit(edit, "#form form", Map.of("address", at("/other")));

        assertThat(lastRun(page)).isEqualTo("1 new post");
    }
}
