package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which requests another site could have made. */
@MicronautTest(transactional = false)
class GuardTest {

    private static final Map<String, String> FORM = Map.of("password", "does not matter");

    @Inject
    EmbeddedServer server;

    @Inject
    Stranger stranger;

    @Test
    void takesFormsOfItsOwnPages() {
        assertThat(isTaken("Sec-Fetch-Site", "same-origin")).isTrue();
        assertThat(isTaken("Sec-Fetch-Site", "none")).isTrue();
    }

    @Test
    void refusesFormsOfOtherSites() {
        assertThat(isTaken("Sec-Fetch-Site", "cross-site")).isFalse();
        assertThat(isTaken("Sec-Fetch-Site", "same-site")).isFalse();
        assertThat(isTaken("Sec-Fetch-Site", "cross-site", "Origin", own())).isFalse();
        assertThat(isTaken("Sec-Fetch-Site", "")).isFalse();
    }

    @Test
    void goesByTheOriginWhereABrowserSaysNothingElse() {
        assertThat(isTaken("Origin", own())).isTrue();
        assertThat(isTaken("Origin", "null")).isFalse();
        assertThat(isTaken("Origin", "http://evil.example")).isFalse();
        assertThat(isTaken("Origin", own() + ".evil.example")).isFalse();
        assertThat(isTaken("Origin", "http://localhost:1")).isFalse();
        assertThat(isTaken("Origin", "")).isFalse();
    }

    @Test
    void takesWhatNoBrowserSends() {
        assertThat(isTaken()).isTrue();
    }

    @Test
    void guardsEveryMethodThatChangesSomething() {
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            assertThat(stranger.send(method, "/settings", FORM, "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .as(method)
                    .isEqualTo(403);
        }
        assertThat(stranger.get("/login", "Sec-Fetch-Site", "cross-site").statusCode())
                .as("following a link from elsewhere")
                .isNotEqualTo(403);
    }

    @Test
    void saysInPlainWordsWhatItRefused() {
        var answer = stranger.post("/login", FORM, "Sec-Fetch-Site", "cross-site");

        assertThat(Stranger.page(answer).select("h1").text()).isEqualTo("This was not sent from Hoego");
    }

    private boolean isTaken(String... headers) {
        return stranger.post("/login", FORM, headers).statusCode() != 403;
    }

    private String own() {
        return server.getURL().toString();
    }
}
