package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Behind a proxy, the host of a request is not the one that the browser sees. */
@MicronautTest(transactional = false)
@Property(name = "hoego.base-url", value = "https://hoego.example/me")
class GuardedAddressTest {

    @Inject
    EmbeddedServer server;

    @Inject
    Stranger stranger;

    @Test
    void isWhatAnOriginHasToBe() {
        assertThat(status("https://hoego.example")).isNotEqualTo(403);
        assertThat(status("http://hoego.example")).isEqualTo(403);
        assertThat(status("https://hoego.example.evil")).isEqualTo(403);
        assertThat(status("http://localhost:" + server.getPort())).isEqualTo(403);
    }

    private int status(String origin) {
        return stranger.post("/login", Map.of("password", ""), "Origin", origin).statusCode();
    }
}
