package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;

class SiteTest {

    final Site site = new Site("", "/hoego");

    @Test
    void leadsBackToThePageARequestCameFrom() {
        assertThat(site.whence(from("http://localhost/hoego/health/weigh-ins?page=2")))
                .isEqualTo("/health/weigh-ins?page=2");
    }

    @Test
    void leadsNobodyToAnotherSite() {
        assertThat(site.whence(from("http://localhost/hoego//evil.example"))).isEqualTo("/");
        assertThat(site.whence(from("http://localhost/elsewhere"))).isEqualTo("/");
        assertThat(site.whence(from("::"))).isEqualTo("/");
        assertThat(site.whence(HttpRequest.GET("/"))).isEqualTo("/");
    }

    private static HttpRequest<?> from(String page) {
        return HttpRequest.GET("/").header("Referer", page);
    }
}
