package hoego.web.blog;

import static hoego.web.Stranger.page;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Images;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Statements;
import hoego.web.Stranger;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What others can read: what the owner made so, and nothing besides. */
@MicronautTest(transactional = false)
class PublicPagesTest {

    private static final String TEXT = """
            An intro with **weight** ~~and an aside~~ in it.

            See [my numbers](/health/weigh-ins?period=2021-Q1), [the post before](/blog/posts/2) and
            [the manual](https://man7.org/oom), also [here][own].

            ```java
            System.exit(137);
            ```

            [own]: /interviews/questions/1 "private"
            """;

    @Inject
    Browser browser;

    @Inject
    Stranger stranger;

    @Inject
    MovableClock clock;

    @Inject
    Images images;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void areNotThereBeforeThereIsAnOwner() {
        assertThat(stranger.get("/p").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/p/feed.atom").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/p/x").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/share/x").statusCode()).isEqualTo(404);
    }

    @Test
    void areNotThereUntilSomethingIsShown() {
        published("OOM", "text");

        var nothing = stranger.get("/p/nothing");
        assertThat(nothing.statusCode()).isEqualTo(404);
        for (var path :
                List.of("/p", "/p/oom", "/p/1", "/p/feed.atom", "/p/", "/p/oom/images/1.png", "/share/x", "/p/a/b/c")) {
            var answer = stranger.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).isEqualTo(nothing.body());
            assertThat(answer.headers().map().keySet())
                    .as(path)
                    .isEqualTo(nothing.headers().map().keySet());
        }
        tellsNothing(nothing);
    }

    @Test
    void tellNothingOfWhatIsNotShown() {
        published("OOM", TEXT);
        add("Secret draft", "draft", "secret", Map.of("series", "Memory", "tags", "#linux"));
        add("Secret drop", "dropped", "secret", Map.of("series", "Memory", "reason", "secret"));
        published("Secret neighbour", "secret");
        change(
                "UPDATE blog.post SET tags = '{linux}', series = 'Memory', sample = true, link = 'https://secret.example',"
                        + " origin = 'interviews.question.1', origin_title = 'secret question', planned_on = '2019-07-07'"
                        + " WHERE title IN ('OOM', 'Secret neighbour')");
        show(1, "oom");

        for (var path : List.of("/p", "/p?tag=linux", "/p?series=memory", "/p/oom", "/p/feed.atom")) {
            var answer = stranger.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            tellsNothing(answer);
            assertThat(answer.body())
                    .doesNotContainIgnoringCase("secret")
                    .doesNotContain("/health", "/blog", "/interviews", "2019", "private", "2021-Q1");
        }
        for (var path : List.of(
                "/p/secret-neighbour",
                "/p/secret-draft",
                "/p/2",
                "/p?tag=java",
                "/p?page=2",
                "/p?page=-3&tag=x",
                "/p?tag=%00",
                "/p?series=%00")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        var post = page(stranger.get("/p/oom"));
        assertThat(post.select(".e-content a").eachAttr("href")).containsExactly("https://man7.org/oom");
        assertThat(post.select(".e-content").text())
                .contains("See my numbers, the post before and the manual, also here.");
        assertThat(post.select("a[rel=prev], a[rel=next]")).isEmpty();
    }

    @Test
    void showAPostAsReadersAndMachinesReadIt() {
        published("Why ~~not~~ OOM", TEXT);
        assertThat(browser.get("/blog/posts/1/readers").text()).contains("Your public pages have no name");
        browser.post("/blog/masthead", Map.of("title", "Notes", "author", "Min-ji", "words", "On servers"));
        assertThat(browser.get("/blog/posts/1/readers").text()).doesNotContain("Your public pages have no name");
        change("UPDATE blog.post SET tags = '{linux, memory}', series = 'Kernel'");
        show(1, "oom");

        var post = page(stranger.get("/p/oom"));

        assertThat(post.title()).isEqualTo("Why OOM · Notes");
        assertThat(post.select("html").attr("lang")).isEqualTo("en");
        assertThat(post.select(".h-entry h1.p-name").html()).isEqualTo("Why <del>not</del> OOM");
        assertThat(post.select(".h-entry .dt-published").attr("datetime")).isEqualTo("2021-03-02");
        assertThat(post.select(".h-entry .u-url").attr("href")).isEqualTo("/p/oom");
        assertThat(post.select(".h-entry .p-author").text()).isEqualTo("Min-ji");
        assertThat(post.select(".h-entry .p-category").eachText()).containsExactly("linux", "memory");
        assertThat(post.select("[name=description]").attr("content")).startsWith("An intro with weight in it. See");
        assertThat(post.select("[property=og:title]").attr("content")).isEqualTo("Why OOM");
        assertThat(post.select("[property=og:url]").attr("content")).matches("http://127.0.0.1:\\d+/p/oom");
        assertThat(post.select("link[rel=canonical]").attr("href")).matches("http://127.0.0.1:\\d+/p/oom");
        assertThat(post.select("link[rel=alternate]").attr("href")).isEqualTo("/p/feed.atom");
        assertThat(post.select("pre code").text()).isEqualTo("System.exit(137);");
        assertThat(post.select("pre code .code-value").text()).isEqualTo("137");
        assertThat(post.select("script, style, form, [style], [onclick]")).isEmpty();

        change("UPDATE blog.post SET canonical_url = 'https://velog.example/oom', language = 'ko'");
        var korean = page(stranger.get("/p/oom"));
        assertThat(korean.select("link[rel=canonical]").attr("href")).isEqualTo("https://velog.example/oom");
        assertThat(korean.select("html").attr("lang")).isEqualTo("ko");
        assertThat(korean.select(".foot").text()).contains("모든 글");
    }

    @Test
    void listTheNewestFirstAndByTagAndSeries() {
        published("First", "one");
        published("Second", "two");
        published("Third", "three");
        change("UPDATE blog.post SET published_on = date '2021-03-01' + id::int, tags = '{linux}' WHERE id < 3");
        change("UPDATE blog.post SET series = 'Kernel' WHERE id = 2");
        show(1, "first");
        show(2, "second");
        show(3, "third");

        assertThat(titles("/p")).containsExactly("Second", "Third", "First");
        assertThat(titles("/p?tag=Linux")).containsExactly("Second", "First");
        assertThat(titles("/p?series=kernel")).containsExactly("Second");
        var second = page(stranger.get("/p/third"));
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/p/first");
        assertThat(second.select("a[rel=next]").attr("href")).isEqualTo("/p/second");
    }

    @Test
    void listManyInPages() {
        published("First", "one");
        change(
                "INSERT INTO blog.post (title, slug, status, noted_on, published_on, shown) SELECT 'post ' || n, 'post-' || n,"
                        + " 'PUBLISHED', date '2020-01-01' + n, date '2020-01-01' + n, true FROM generate_series(1, 55) n");

        assertThat(titles("/p")).hasSize(20).first().isEqualTo("post 55");
        assertThat(titles("/p?page=3")).hasSize(15).last().isEqualTo("post 1");
        assertThat(page(stranger.get("/p?page=2")).select("main nav a").eachAttr("href"))
                .containsExactly("/p?page=3", "/p?page=1");
        for (var beyond : List.of("4", "999999999999", "9".repeat(30))) {
            assertThat(stranger.get("/p?page=" + beyond).statusCode())
                    .as(beyond)
                    .isEqualTo(404);
        }
        assertThat(feed().select("feed > entry")).hasSize(50);
        for (var path : List.of("/p", "/p?page=2", "/p/post-7", "/p/feed.atom")) {
            assertThat(Statements.during(() -> stranger.get(path))).as(path).hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void areTheSameForTheOwnerAndKeptForAWhile() {
        published("OOM", TEXT);
        show(1, "oom");

        for (var path : List.of("/p", "/p/oom", "/p/feed.atom", "/p/nothing")) {
            var answer = stranger.get(path, "Accept-Language", "en");
            var own = browser.answer(path);

            assertThat(own.body()).as(path).isEqualTo(answer.body());
            assertThat(own.headers().firstValue("set-cookie")).isEmpty();
            assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "form-action 'none'")
                    .doesNotContain("script");
            assertThat(stranger.send("HEAD", path, Map.of()).statusCode()).isEqualTo(answer.statusCode());
            assertThat(stranger.send("HEAD", path, Map.of()).body()).isEmpty();
        }
        var answer = stranger.get("/p/oom", "Accept", "image/png");
        var etag = answer.headers().firstValue("etag").orElseThrow();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
        assertThat(stranger.get("/p/oom", "If-None-Match", "\"x\", W/" + etag).statusCode())
                .isEqualTo(304);
        change("UPDATE blog.post SET title = 'OOM kill', version = version + 1");
        assertThat(stranger.get("/p/oom", "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void takeNothing(String method) {
        published("OOM", TEXT);
        show(1, "oom");

        for (var path : List.of("/p", "/p/oom", "/p/feed.atom", "/share/x", "/p/oom?page=%zz")) {
            var answer = stranger.send(method, path.replace("%zz", "x"), Map.of("reason", "influenza"));
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.body()).as(path).doesNotContain("influenza");
            tellsNothing(answer);
        }
        assertThat(stranger.post("/p", Map.of("a", "b"), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        tellsNothing(stranger.post("/p", Map.of("a", "b"), "Sec-Fetch-Site", "cross-site"));
        tellsNothing(stranger.get("/p?page=x"));
    }

    @Test
    void areAFeedThatReadersRead() {
        published("Why ~~not~~ OOM", TEXT + "\n\n[up](#top) [other](/p/other)");
        published("둘째 글", "본문 & 1 < 2");
        change("UPDATE blog.post SET tags = '{linux}', language = 'ko', published_on = '2021-03-09' WHERE id = 2");
        show(1, "oom");
        show(2, "둘째-글");

        var answer = stranger.get("/p/feed.atom", "Accept", "application/rss+xml");
        var feed = feed().expectFirst("feed");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
        assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(inside(feed, "id")).matches("http://127\\.0\\.0\\.1:\\d+/p/feed\\.atom");
        assertThat(feed.select("> link[rel=self]").attr("href")).isEqualTo(inside(feed, "id"));
        assertThat(feed.select("> author > name").text()).isNotEmpty();
        assertThat(inside(feed, "title")).isEqualTo("Posts");
        assertThat(Instant.parse(inside(feed, "updated"))).isNotNull();
        var korean = entry(0);
        assertThat(korean.attr("xml:lang")).isEqualTo("ko");
        assertThat(inside(korean, "title")).isEqualTo("둘째 글");
        assertThat(inside(korean, "published")).isEqualTo("2021-03-08T15:00:00Z");
        assertThat(inside(korean, "id")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(korean.select("> link[rel=alternate]").attr("href")).endsWith("/p/%EB%91%98%EC%A7%B8-%EA%B8%80");
        assertThat(korean.select("> category").attr("term")).isEqualTo("linux");
        assertThat(inside(korean, "content")).contains("본문 &amp; 1 &lt; 2");
        var first = entry(1);
        assertThat(inside(first, "title")).isEqualTo("Why <del>not</del> OOM");
        assertThat(inside(first, "content"))
                .contains("/p/oom#top", "/p/other", "https://man7.org", "java\">System.exit(137);")
                .doesNotContain("href=\"/", "href=\"#", "/health");

        browser.submit("/blog/posts/1/readers", "main form[action$=/readers]", Map.of("slug", "out-of-memory"));
        assertThat(inside(entry(1), "id")).isEqualTo(inside(first, "id"));
        assertThat(inside(entry(1), "updated")).isEqualTo(inside(first, "updated"));
        change("UPDATE blog.post SET edited_at = '2021-01-01' WHERE id = 1");
        change("UPDATE blog.post SET body = 'new' WHERE id = 1");
        assertThat(Instant.parse(inside(entry(1), "updated"))).isAfter(Instant.parse("2021-01-02T00:00:00Z"));
    }

    @Test
    void areNotTooMuchForAFeed() {
        published("OOM", "text");
        change("INSERT INTO blog.post (title, slug, body, status, noted_on, published_on, shown) SELECT 'post ' || n,"
                + " 'post-' || n, repeat('words ', 30000), 'PUBLISHED', date '2020-01-01' - n, date '2020-01-01' - n, true"
                + " FROM generate_series(1, 9) n");

        assertThat(inside(entry(0), "content")).startsWith("<p>words");
        assertThat(inside(entry(8), "content")).isEmpty();
        assertThat(inside(entry(8), "summary")).startsWith("words words").endsWith("…");
        assertThat(stranger.get("/p/feed.atom").body()).hasSizeLessThan(600_000);
    }

    @Test
    void beginAndEndWithATap() {
        published("둘째 글: 커널", TEXT);
        var asked = browser.get("/blog/posts/1/readers");
        assertThat(asked.select("#field-slug").val()).isEqualTo("둘째-글-커널");

        var shown = browser.submit(asked.expectFirst("main form[action$=/readers]"), Map.of());

        assertThat(shown.select("#address-public").val())
                .endsWith("/p/%EB%91%98%EC%A7%B8-%EA%B8%80-%EC%BB%A4%EB%84%90");
        assertThat(stranger.get("/p/%EB%91%98%EC%A7%B8-%EA%B8%80-%EC%BB%A4%EB%84%90")
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/blog/posts/1").select(".readers").text()).contains("/p/둘째-글-커널");
        assertThat(browser.get("/blog/masthead").select("#shown tbody tr")).hasSize(1);
        undo(shown);
        assertThat(stranger.get("/p").statusCode()).isEqualTo(404);

        show(1, "oom");
        var withdrawn = browser.submit("/blog/posts/1", ".readers form[action$=/withdrawal]", Map.of());
        assertThat(stranger.get("/p/oom").statusCode()).isEqualTo(404);
        undo(withdrawn);
        assertThat(stranger.get("/p/oom").statusCode()).isEqualTo(200);

        browser.submit("/blog/posts/1", "form[action$=/draft]", Map.of());
        assertThat(stranger.get("/p/oom").statusCode()).isEqualTo(404);
        assertThat(browser.get("/blog/posts/1").select(".readers").text()).contains("public again");
        browser.submit("/blog/posts/1", "form[action$=/publication]", Map.of("publishedOn", "2021-03-03"));
        assertThat(stranger.get("/p/oom").statusCode()).isEqualTo(200);

        undo(browser.submit("/blog/posts/1", ".deletion", Map.of()));
        assertThat(stranger.get("/p/oom").statusCode()).isEqualTo(200);
    }

    @Test
    void haveSomethingToRead() {
        published("OOM", " ");

        var refused = browser.submit("/blog/posts/1/readers", "main form[action$=/readers]", Map.of());

        assertThat(refused.select("#problem-slug").text()).startsWith("It has no text to read yet.");
        assertThat(refused.select("#problem-slug a").attr("href")).isEqualTo("/blog/posts/1/edit");
        assertThat(stranger.get("/p/oom").statusCode()).isEqualTo(404);
    }

    @Test
    void areToldApartFromWhatIsOnlyPublished() {
        add("OOM", "draft", TEXT, Map.of());
        assertThat(browser.get("/blog/posts/1").select("#publication .line").text())
                .isEqualTo("Publishing does not make it public here.");

        browser.submit("/blog/posts/1", "#publication form", Map.of());
        assertThat(browser.get("/blog/posts/1/edit").select("#form").text()).doesNotContain("the old one");
        show(1, "oom");

        assertThat(browser.get("/blog/posts/1/edit").select("#form").text()).contains("the old one leads nowhere");
    }

    @Test
    void standUnderAnAddressOfTheirOwn() {
        published("OOM", "one");
        published("OOM", "two");
        add("Idea", "idea", "", Map.of());
        show(1, "OOM");
        assertThat(stranger.get("/p/Oom").statusCode()).isEqualTo(200);
        show(1, "\u1112\u1161\u11ab");
        assertThat(stranger.get("/p/%ED%95%9C").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/p/%E1%84%92%E1%85%A1%E1%86%AB").statusCode()).isEqualTo(200);
        show(1, "oom");

        assertThat(browser.get("/blog/posts/2/readers").select("#field-slug").val())
                .isEqualTo("oom-2");
        var taken = browser.submit("/blog/posts/2/readers", "main form[action$=/readers]", Map.of("slug", "oom"));
        assertThat(taken.select("#problem-slug").text()).contains("Another post");
        assertThat(taken.select("#problem-slug a").attr("href")).isEqualTo("/blog/posts/1");
        for (var slug : List.of("", "a/b", "..", "feed.atom", "a b", "a--b")) {
            var refused = browser.submit("/blog/posts/2/readers", "main form[action$=/readers]", Map.of("slug", slug));
            assertThat(refused.select("#problem-slug")).as("'" + slug + "'").hasSize(1);
        }
        assertThat(browser.get("/blog/posts/3/readers").select("main form[action$=/readers]"))
                .isEmpty();
        assertThat(browser.post("/blog/posts/3/readers", Map.of("slug", "idea")).select("[role=alert]"))
                .hasSize(1);
        assertThat(stranger.get("/p/idea").statusCode()).isEqualTo(404);
        assertThat(browser.answerTo("/blog/posts/2/readers", Map.of("slug", "x", "version", "9"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(browser.answerTo("/blog/posts/1/readers/withdrawal", Map.of("version", "9"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void openADraftToWhoeverHasItsLink() {
        add("Secret plan", "draft", TEXT, Map.of("tags", "#linux"));

        var made = browser.submit("/blog/posts/1/readers", "#links form.stack", Map.of("purpose", "for Min-su"));
        var link = path(made.select(".share__fresh input").val());

        assertThat(link).matches("/share/[\\w-]{43}");
        var answer = stranger.get(link);
        assertThat(answer.statusCode()).isEqualTo(200);
        tellsNothing(answer);
        assertThat(answer.body()).doesNotContain("/health", "/blog", "Min-su", "/p/", "\"/p\"");
        assertThat(page(answer).select("h1").text()).isEqualTo("Secret plan");
        assertThat(page(answer).select("[name=robots]").attr("content")).contains("noindex");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(stranger.get("/p").statusCode()).isEqualTo(404);
        assertThat(browser.answer(link).body()).isEqualTo(answer.body());
        stranger.send("HEAD", link, Map.of());

        assertThat(browser.get("/blog/posts/1/readers").select(".share").text())
                .contains("for Min-su", "opened once, last 30 Mar 2021 12:00");
        stranger.get(link);
        assertThat(browser.get("/blog/masthead").select(".share").text()).contains("opened 2 times");
        assertThat(kept()).noneMatch(hash -> link.contains(hash)).hasSize(1);
        assertThat(kept().getFirst()).hasSize(64);
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(11)));
        assertThat(browser.get("/blog/posts/1/readers").select(".share__fresh")).isEmpty();
    }

    @Test
    void closeALinkAtOnce() {
        add("Secret plan", "draft", TEXT, Map.of());
        var link = share();
        var nothing = stranger.get("/p/nothing");
        for (var wrong : List.of(
                link + "x",
                link.substring(0, link.length() - 1),
                "/share/" + link.substring(7).toUpperCase(Locale.ROOT),
                "/share/" + kept().getFirst())) {
            assertThat(stranger.get(wrong).body()).as(wrong).isEqualTo(nothing.body());
        }

        var withdrawn = browser.submit("/blog/posts/1/readers", ".share .deletion", Map.of());
        var gone = stranger.get(link);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).isEqualTo(nothing.body());
        assertThat(gone.headers().map().keySet())
                .isEqualTo(nothing.headers().map().keySet());
        assertThat(withdrawn.select(".share")).isEmpty();
        assertThat(withdrawn.select(".notice").text()).startsWith("The link “Secret plan” no longer works.");
        undo(withdrawn);
        assertThat(stranger.get(link).statusCode()).isEqualTo(200);

        var deleted = browser.submit("/blog/posts/1", ".deletion", Map.of());
        assertThat(stranger.get(link).body()).isEqualTo(nothing.body());
        undo(deleted);
        assertThat(stranger.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void areAtMostTenLinksAPost() {
        add("Secret plan", "draft", TEXT, Map.of());
        for (int i = 0; i < 10; i++) {
            share();
        }

        var refused = browser.post("/blog/posts/1/shares", Map.of("purpose", "one more", "key", "eleventh"));

        assertThat(refused.select("#problem-purpose").text()).contains("at most 10");
        assertThat(refused.select("#field-purpose").val()).isEqualTo("one more");
        assertThat(browser.get("/blog/posts/1/readers").select(".share")).hasSize(10);
        assertThat(browser.answerTo("/blog/posts/7/shares", Map.of("purpose", ""))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void areAtMostTenLinksHoweverManyAreMadeAtOnce() throws InterruptedException {
        add("Secret plan", "draft", TEXT, Map.of());

        AtOnce.run(16, () -> browser.answerTo("/blog/posts/1/shares", Map.of("purpose", "")));

        assertThat(kept()).hasSize(10);
    }

    @Test
    void showTheImagesOfTheirTextsAndNoOthers() throws IOException {
        var shown = image(Color.RED);
        var shared = image(Color.GREEN);
        var hidden = image(Color.BLUE);
        published("OOM", "![cat](" + shown + ") `![no](" + hidden + ")` [no](" + hidden + ")");
        add("Secret plan", "draft", "![dog](" + shared + ")", Map.of());
        show(1, "oom");
        var link = path(browser.submit("/blog/posts/2/readers", "#links form.stack", Map.of())
                .expectFirst(".share__fresh input")
                .val());

        var cat = page(stranger.get("/p/oom")).select("img").attr("src");
        assertThat(cat).isEqualTo("/p/oom/images/" + shown.replaceFirst(".*-", ""));
        var answer = stranger.get(cat, "Accept", "image/webp");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(stranger.get("/p/feed.atom").body()).contains(cat);
        assertThat(stranger.get("/p/oom").body()).contains(hidden).doesNotContain(shown);
        var dog = page(stranger.get(link)).select("img").attr("src");
        assertThat(dog).startsWith(link + "/images/");
        assertThat(stranger.get(dog).statusCode()).isEqualTo(200);
        assertThat(stranger.get(dog).headers().allValues("Cache-Control")).containsExactly("no-store");

        var nothing = stranger.get("/p/nothing").body();
        for (var other : List.of(shared, hidden)) {
            var name = other.replaceFirst(".*-", "");
            assertThat(stranger.get("/p/oom/images/" + name).body()).isEqualTo(nothing);
            assertThat(stranger.get(link + "x/images/" + name).body()).isEqualTo(nothing);
        }
        assertThat(stranger.get(shown).statusCode()).isEqualTo(303);
        browser.submit("/blog/posts/1", ".readers form[action$=/withdrawal]", Map.of());
        assertThat(stranger.get(cat).statusCode()).isEqualTo(404);
        browser.submit("/blog/posts/2/readers", ".share .deletion", Map.of());
        assertThat(stranger.get(dog).statusCode()).isEqualTo(404);
    }

    private String image(Color colour) throws IOException {
        var drawn = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(1, 1, colour.getRGB());
        var file = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", file);
        return switch (images.add(file.toByteArray(), "secret.png")) {
            case Images.Addition.Added(var image) -> image.path();
            case Images.Addition.Refused(var why) -> throw new AssertionError(why);
        };
    }

    @Test
    void speakTheOwnersLanguage() {
        published("OOM", TEXT);
        show(1, "oom");
        browser.speak(Language.KO);

        assertThat(page(stranger.get("/p", "Accept-Language", "en"))
                        .select("html")
                        .attr("lang"))
                .isEqualTo("ko");
        assertThat(page(stranger.get("/p/x", "Accept-Language", "en"))
                        .select("h1")
                        .text())
                .isEqualTo("There is nothing here");
        assertThat(stranger.get("/p").body()).contains("2021년 3월 2일").doesNotContain("Hoego");
    }

    private static void tellsNothing(HttpResponse<String> answer) {
        assertThat(answer.body())
                .doesNotContainIgnoringCase("hoego")
                .doesNotContain(
                        "<script",
                        "hx-",
                        "/login",
                        "/setup",
                        "/settings",
                        "/trash",
                        "data-",
                        "sample",
                        ">Test<",
                        "href=\"/\"");
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("hx-"));
    }

    private void published(String title, String body) {
        add(title, "published", body, Map.of("publishedOn", "2021-03-02"));
    }

    private void add(String title, String status, String body, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.putAll(Map.of("title", title, "status", status, "body", body, "notedOn", "2021-03-01"));
        browser.post("/blog/posts", fields);
    }

    private void show(long id, String slug) {
        browser.submit("/blog/posts/" + id + "/readers", "main form[action$=/readers]", Map.of("slug", slug));
    }

    private String share() {
        return path(browser.submit("/blog/posts/1/readers", "#links form.stack", Map.of())
                .expectFirst(".share__fresh input")
                .val());
    }

    private static String path(String address) {
        return address.replaceFirst("http://[^/]+", "");
    }

    private void undo(Document page) {
        browser.submit(page.expectFirst(".notice form"), Map.of());
    }

    private List<String> titles(String path) {
        return page(stranger.get(path)).select(".h-entry h2").eachText();
    }

    private List<String> kept() {
        return transactions.executeRead(transaction -> {
            try (var statement = transaction.getConnection().createStatement();
                    var rows = statement.executeQuery("SELECT hash FROM blog.share")) {
                var hashes = new ArrayList<String>();
                while (rows.next()) {
                    hashes.add(rows.getString(1));
                }
                return hashes;
            }
        });
    }

    private void change(String sql) {
        transactions.executeWrite(transaction -> {
            try (var statement = transaction.getConnection().createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** The feed, which has to be XML to the letter, whoever is lenient. */
    private Document feed() {
        var xml = stranger.get("/p/feed.atom").body();
        try {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("no feed", e);
        }
        return Jsoup.parse(xml, Parser.xmlParser());
    }

    private Element entry(int number) {
        return feed().select("feed > entry").get(number);
    }

    private static String inside(Element element, String name) {
        return element.select("> " + name).stream()
                .map(Element::wholeText)
                .findFirst()
                .orElse("");
    }
}
