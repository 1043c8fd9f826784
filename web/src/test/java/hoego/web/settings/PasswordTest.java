package hoego.web.settings;

import static hoego.web.Stranger.location;
import static hoego.web.Stranger.page;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Sessions;
import hoego.web.Stranger;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PasswordTest {

    private static final String OLD = "quiet river in march";
    private static final String NEW = "loud harbour in may";

    @Inject
    Stranger laptop;

    @Inject
    Stranger phone;

    @BeforeEach
    void signIn() {
        laptop.post(
                "/setup",
                Map.of("name", "Min-ji", "password", OLD, "language", "en", "zone", "Asia/Seoul", "start", "empty"));
        phone.post("/login", Map.of("password", OLD));
    }

    @Test
    void isChangedAndSignsOutAllOtherDevices() {
        assertThat(phone.get("/settings").statusCode()).isEqualTo(200);

        assertThat(location(change(OLD, NEW))).isEqualTo("/settings");

        assertThat(laptop.get("/settings").statusCode()).isEqualTo(200);
        assertThat(location(phone.get("/settings"))).startsWith("/login");
        assertThat(phone.post("/login", Map.of("password", OLD)).statusCode()).isEqualTo(422);
        assertThat(phone.post("/login", Map.of("password", NEW)).statusCode()).isEqualTo(303);
    }

    @Test
    void isNotChangedByWhoeverDoesNotKnowIt() {
        var answer = change("not the old one", NEW);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("#problem-current").text()).isEqualTo("That is not your current password.");
        assertThat(answer.body()).doesNotContain(NEW, "not the old one");
        assertThat(phone.get("/settings").statusCode()).isEqualTo(200);
    }

    @Test
    void cannotBeGuessedAtAnOpenSession() {
        for (int i = 0; i < 5; i++) {
            change("guess " + i, NEW);
        }

        assertThat(change(OLD, NEW).statusCode()).isEqualTo(429);
    }

    @Test
    void isNoCommonOneAfterwards() {
        assertThat(page(change(OLD, "qwertyuiop123"))
                        .select("#problem-password")
                        .text())
                .isEqualTo("This is one of the first passwords a stranger would try. Take another.");
    }

    @Test
    void showsWhereTheOwnerIsSignedInAndEndsIt() {
        var devices = page(laptop.get("/settings/sessions")).select("#sessions tbody tr");
        assertThat(devices.eachText()).hasSize(2);
        var other = devices.stream()
                .filter(device -> device.select(".pill").isEmpty())
                .findFirst()
                .orElseThrow();

        var answer = laptop.post(other.expectFirst("form").attr("action"), Map.of("key", "k"));

        assertThat(location(answer)).isEqualTo("/settings/sessions");
        assertThat(location(phone.get("/settings"))).startsWith("/login");
        assertThat(laptop.get("/settings").statusCode()).isEqualTo(200);
    }

    @Test
    void endsEverySessionAtOnce() {
        var answer = laptop.post("/settings/sessions/deletion", Map.of("key", "k"));

        assertThat(location(answer)).isEqualTo("/login");
        assertThat(laptop.cookie(Sessions.COOKIE)).isEmpty();
        assertThat(location(laptop.get("/settings"))).startsWith("/login");
        assertThat(location(phone.get("/settings"))).startsWith("/login");
    }

    private HttpResponse<String> change(String current, String password) {
        return laptop.post("/settings/password", Map.of("current", current, "password", password));
    }
}
