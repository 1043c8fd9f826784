package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the cookies of a sign-in say of themselves. */
@MicronautTest(transactional = false)
class CookieTest {

    private static final Map<String, String> FORM = Map.of(
            "name", "Min-ji",
            "password", "quiet river in march",
            "language", "en",
            "zone", "Asia/Seoul",
            "start", "empty");

    @Inject
    Stranger stranger;

    @Test
    void staysWithHoegoAndOutOfScripts() {
        var cookies = stranger.post("/setup", FORM).headers().allValues("set-cookie");

        assertThat(cookies)
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HTTPOnly", "SameSite=Lax", "Path=/;", "Max-Age=")
                        .doesNotContain("Secure", "Domain"));
    }
}
