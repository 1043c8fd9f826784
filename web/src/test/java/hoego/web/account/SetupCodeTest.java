package hoego.web.account;

import static hoego.web.Stranger.location;
import static hoego.web.Stranger.page;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Owners;
import hoego.web.Stranger;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where strangers can reach the set-up before the owner does. */
@MicronautTest(transactional = false)
@Property(name = "hoego.base-url", value = "http://hoego.example")
class SetupCodeTest {

    @Inject
    Stranger stranger;

    @Inject
    SetupCode code;

    @Inject
    Owners owners;

    @Test
    void isAskedForAndOnlyThenIsThereAnOwner() {
        assertThat(page(stranger.get("/setup")).select("input[name=code]").size())
                .isEqualTo(1);

        var guess = setUp("abcd-efgh-jkmn");
        assertThat(guess.statusCode()).isEqualTo(422);
        assertThat(page(guess).select("#problem-code").text()).isEqualTo("That is not the code in the log.");
        assertThat(setUp("").statusCode()).isEqualTo(422);
        assertThat(owners.exist()).isFalse();

        assertThat(location(setUp(" " + code.written().toUpperCase(Locale.ROOT).replace("-", "") + " ")))
                .isEqualTo("/");
        assertThat(owners.exist()).isTrue();
    }

    @Test
    void isNotNeededOnLoopbackAlone() {
        for (var host : List.of("127.0.0.1", "::1", "localhost")) {
            assertThat(SetupCode.isNeeded(host, false, false)).as(host).isFalse();
        }
        for (var host : List.of("0.0.0.0", "192.168.0.10", "::", "")) {
            assertThat(SetupCode.isNeeded(host, false, false)).as(host).isTrue();
        }
        assertThat(SetupCode.isNeeded("127.0.0.1", true, false))
                .as("an address in front")
                .isTrue();
        assertThat(SetupCode.isNeeded("127.0.0.1", false, true))
                .as("a proxy in front")
                .isTrue();
    }

    private HttpResponse<String> setUp(String typed) {
        var form = new HashMap<>(Map.of(
                "name", "Min-ji",
                "password", "quiet river in march",
                "language", "en",
                "zone", "Asia/Seoul",
                "start", "empty"));
        form.put("code", typed);
        return stranger.post("/setup", form);
    }
}
