package hoego.web.study;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import hoego.web.Browser;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A library beside Hoego that may be asked. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookUpTest implements TestPropertyProvider {

    private static final String TIDE = "9780306406157";

    @Inject
    Browser browser;

    private final List<String> asked = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private final HttpServer library = start();

    private HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/books", exchange -> {
                try (exchange) {
                    var query = exchange.getRequestURI().getQuery();
                    asked.add(query);
                    var body = answers.getOrDefault(query.replaceFirst(".*ISBN:", ""), "{}")
                            .getBytes(UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
                    exchange.getResponseBody().write(body);
                }
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> getProperties() {
        return Map.of(
                "hoego.open-library", "true",
                "hoego.fetch-private", "true",
                "hoego.open-library-site",
                        "http://127.0.0.1:" + library.getAddress().getPort());
    }

    @AfterAll
    void stop() {
        library.stop(0);
    }

    @Test
    void fillsInWhatIsEmptyAndSavesNothing() {
        answers.put(TIDE, """
                {"ISBN:9780306406157": {"title": "The Tide Engine", "subtitle": "A Story", "number_of_pages": 312,
                 "authors": [{"name": "Mina Holt"}, {"name": "Jon Park"}]}}""");

        var page = browser.get("/study/books/new?isbn=0-306-40615-2&title=Mine");

        assertThat(said(page)).startsWith("Open Library knows it.");
        assertThat(page.select("#form input").eachAttr("value"))
                .contains("Mine", "Mina Holt, Jon Park", "312", TIDE)
                .doesNotContain("The Tide Engine: A Story");
        assertThat(asked.getLast()).isEqualTo("format=json&jscmd=data&bibkeys=ISBN:" + TIDE);
        assertThat(browser.get("/study/books").select("tbody tr")).isEmpty();

        browser.post("/study/books", Map.of("title", "The Tide Engine", "pages", "300"));
        assertThat(browser.get("/study/books/1/edit?isbn=" + TIDE)
                        .select("#form input")
                        .eachAttr("value"))
                .contains("300", "Mina Holt, Jon Park");
    }

    @Test
    void saysCalmlyThatNothingWasFound() {
        answers.put("9780804429573", "");
        answers.put("9791100000007", "[\"broken");

        assertThat(said(browser.get("/study/books/new?isbn=9780131103627")))
                .isEqualTo("Open Library has no book with this ISBN.");
        assertThat(said(browser.get("/study/books/new?isbn=080442957X"))).startsWith("Open Library does not answer");
        assertThat(said(browser.get("/study/books/new?isbn=9791100000007"))).startsWith("Open Library does not answer");
        assertThat(said(browser.get("/study/books/new?isbn=123"))).startsWith("This is no ISBN");
        assertThat(browser.get("/study/books/new").select("#look-up button").text())
                .isEqualTo("Look up");
    }

    private static String said(Document page) {
        return page.select("#form [role=status]").text();
    }
}
