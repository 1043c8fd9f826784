package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Behind a proxy Hoego may live below a path; no address of any page may lead out of it. */
@MicronautTest(transactional = false)
@Property(name = "hoego.base-url", value = "https://example.org" + BasePathTest.BASE)
@Property(name = "micronaut.server.context-path", value = BasePathTest.BASE)
class BasePathTest {

    static final String BASE = "/my/hoego";

    private static final int PAGES = 120;

    private static final List<String> LEADING = List.of("href", "src", "hx-get", "action", "formaction", "hx-post");

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @Inject
    Router router;

    @Test
    void isNeverLeft() {
        browser.signIn();
        sample.load(Language.EN);
        var ahead = new ArrayDeque<>(List.of(BASE + "/", BASE + Sample.PATH));
        var seen = new HashSet<>(ahead);

        for (var opened = 0; opened < PAGES && !ahead.isEmpty(); opened++) {
            var path = ahead.remove();
            var answer = browser.answer(path);
            assertThat(answer.statusCode()).as(path).isLessThan(400);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                var page = Jsoup.parse(answer.body());
                for (var address : addresses(page, "[href], [src], [hx-get], form[method=get]")) {
                    assertThat(address).as(path).startsWith(BASE + "/");
                    if (seen.add(address)) {
                        ahead.add(address);
                    }
                }
                assertThat(addresses(page, "form[method=post], [formaction], [hx-post]"))
                        .as(path)
                        .allMatch(address -> address.startsWith(BASE + "/"))
                        .allMatch(this::takesForms);
            }
        }
    }

    @Test
    void isWhereAFormLeadsTo() {
        browser.signIn();

        var form = browser.get(BASE + "/health/weigh-ins/new").expectFirst("#form form");
        var answer = browser.answerTo(form.attr("action"), Map.of("weightKg", "70.8", "measuredOn", "2021-03-30"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(BASE + "/health/weigh-ins");
    }

    private boolean takesForms(String address) {
        return router.route(HttpMethod.POST, URI.create(address).getPath()).isPresent();
    }

    /** Where elements lead to, by whichever attribute says so. */
    private static List<String> addresses(Document page, String elements) {
        return page.select(elements).stream()
                .flatMap(element -> LEADING.stream().map(element::attr))
                .filter(address -> !address.isEmpty() && !address.startsWith("#") && !address.contains("://"))
                .toList();
    }
}
