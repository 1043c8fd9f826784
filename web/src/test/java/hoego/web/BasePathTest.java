package hoego.web;

import static hoego.web.Stranger.location;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Hoego below a path of somebody's address. */
@MicronautTest(transactional = false)
@Property(name = "hoego.base-url", value = "https://home.example/hoego")
@Property(name = "micronaut.server.context-path", value = "/hoego")
class BasePathTest {

    @Inject
    Stranger stranger;

    @Inject
    Browser browser;

    @Inject
    Router router;

    @Inject
    Assets assets;

    @Test
    void isInEveryRedirectAndCookie() {
        assertThat(location(stranger.get("/hoego/"))).isEqualTo("/hoego/setup");
        browser.signIn();

        assertThat(location(stranger.get("/hoego/settings/jobs?a=b")))
                .isEqualTo("/hoego/login?next=%2Fsettings%2Fjobs%3Fa%3Db");
        assertThat(location(stranger.get("/"))).isEqualTo("/hoego/login");
        assertThat(location(stranger.get("/settings"))).isEqualTo("/hoego/login");
        assertThat(location(browser.answer("/hoego/login"))).isEqualTo("/hoego/");
        var signedOut = browser.answerTo("/hoego/logout", Map.of());
        assertThat(location(signedOut)).isEqualTo("/hoego/login");
        assertThat(signedOut.headers().firstValue("set-cookie").orElse(""))
                .contains("Path=/hoego;", "Secure", "HTTPOnly", "SameSite=Lax");
    }

    @Test
    void isInEveryLinkAndFormOfEveryPage() {
        var outside = new TreeSet<String>();
        var seen = new TreeSet<String>();
        var left = new ArrayDeque<String>();
        router.uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .filter(route -> route.getUriMatchTemplate().getVariables().isEmpty())
                .map(route -> route.getUriMatchTemplate().toPathString())
                .filter(path -> !path.contains("/manage"))
                .forEach(left::add);

        while (!left.isEmpty()) {
            var path = left.remove();
            if (seen.add(path)) {
                var page = Jsoup.parse(browser.answer(path).body());
                page.select("[href], [src], form[action]").forEach(element -> {
                    var target = element.hasAttr("href")
                            ? element.attr("href")
                            : element.hasAttr("src") ? element.attr("src") : element.attr("action");
                    if (target.startsWith("/") && !target.startsWith("/hoego/")) {
                        outside.add(path + " → " + target);
                    }
                });
            }
        }

        assertThat(seen).hasSizeGreaterThan(8);
        assertThat(outside).isEmpty();
    }

    @Test
    void isWhereTheAssetsAre() {
        var page = Stranger.page(stranger.get("/hoego/setup"));
        for (var link : page.select("link[href], script[src]")) {
            var file = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            assertThat(stranger.get(file).statusCode()).as(file).isEqualTo(200);
        }
        var start = URI.create("/hoego" + assets.path() + "hoego.webmanifest").resolve("../../");
        assertThat(start.getPath()).isEqualTo("/hoego/");
    }

    @Test
    void leadsBackToThePageOfALanguageSwitch() {
        var answer = browser.answerTo("/hoego/settings/language", Map.of("language", "ko", "next", "/settings/jobs"));

        assertThat(location(answer)).isEqualTo("/hoego/settings/jobs");
    }
}
