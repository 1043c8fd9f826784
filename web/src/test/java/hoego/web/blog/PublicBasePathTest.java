package hoego.web.blog;

import static hoego.web.Stranger.page;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Stranger;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Behind a proxy, below a path: what is written for others is the address that they see. */
@MicronautTest(transactional = false)
@Property(name = "hoego.base-url", value = "https://example.org" + PublicBasePathTest.BASE)
@Property(name = "micronaut.server.context-path", value = PublicBasePathTest.BASE)
class PublicBasePathTest {

    static final String BASE = "/my/blog";

    private static final String HERE = "https://example.org" + BASE;

    @Inject
    Browser browser;

    @Inject
    Stranger stranger;

    @Test
    void isWhereAllIs() {
        browser.post(
                BASE + "/blog/posts",
                Map.of(
                        "title",
                        "OOM",
                        "status",
                        "published",
                        "notedOn",
                        "2021-03-01",
                        "tags",
                        "#linux",
                        "body",
                        "[own](/health) [own](" + HERE
                                + "/health) [open](/p/oom) [elsewhere](https://example.org/other)"));
        var shown = browser.submit(BASE + "/blog/posts/1/readers", "main form[action$=/readers]", Map.of());

        assertThat(shown.select("#address-public").val()).isEqualTo(HERE + "/p/oom");
        for (var path : List.of("/p", "/p/oom")) {
            var read = page(stranger.get(BASE + path));
            assertThat(read.select("[href]:not([rel=canonical])").eachAttr("href"))
                    .as(path)
                    .allMatch(address -> address.startsWith(BASE + "/p")
                            || address.startsWith(BASE + "/assets/")
                            || address.equals("https://example.org/other"));
            assertThat(read.select("link[rel=canonical]").attr("href")).isEqualTo(HERE + path);
        }
        assertThat(page(stranger.get(BASE + "/p/oom")).select(".e-content a").eachAttr("href"))
                .containsExactly(BASE + "/p/oom", "https://example.org/other");
        assertThat(stranger.get(BASE + "/p/feed.atom").body())
                .contains("<id>" + HERE + "/p/feed.atom</id>", HERE + "/p/oom")
                .doesNotContain("localhost");
        assertThat(stranger.get("/p/oom").statusCode()).isEqualTo(303);
    }
}
