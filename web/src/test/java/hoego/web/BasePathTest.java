package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Behind a proxy Hoego may live below a path; no address of any page may lead out of it. */
@MicronautTest(transactional = false)
@Property(name = "hoego.base-url", value = "https://example.org" + BasePathTest.BASE)
@Property(name = "micronaut.server.context-path", value = BasePathTest.BASE)
class BasePathTest {

    static final String BASE = "/my/hoego";

    private static final int PAGES = 60;

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @Test
    void isNeverLeft() {
        browser.signIn();
        sample.load(Language.EN);
        var ahead = new ArrayDeque<>(List.of(BASE + "/", BASE + Sample.PATH));
        var seen = new HashSet<>(ahead);

        for (var opened = 0; opened < PAGES && !ahead.isEmpty(); opened++) {
            var path = ahead.remove();
            var answer = browser.answer(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                for (var address : addresses(Jsoup.parse(answer.body()), "href", "src", "hx-get")) {
                    assertThat(address).as(path).startsWith(BASE + "/");
                    if (seen.add(address)) {
                        ahead.add(address);
                    }
                }
                assertThat(addresses(Jsoup.parse(answer.body()), "action", "formaction", "hx-post"))
                        .as(path)
                        .allMatch(address -> address.startsWith(BASE + "/"));
            }
        }
    }

    private static List<String> addresses(Document page, String... attributes) {
        return Stream.of(attributes)
                .flatMap(name -> page.select("[" + name + "]").eachAttr(name).stream())
                .filter(address -> !address.isEmpty() && !address.startsWith("#") && !address.contains("://"))
                .toList();
    }
}
