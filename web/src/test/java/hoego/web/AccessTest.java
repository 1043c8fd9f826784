package hoego.web;

import static hoego.web.Stranger.location;
import static hoego.web.Stranger.page;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.uri.UriMatchTemplate;
import io.micronaut.http.uri.UriMatchVariable;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a stranger is told: nothing. */
@MicronautTest(transactional = false)
class AccessTest {

    @Inject
    Router router;

    @Inject
    EmbeddedServer server;

    @Inject
    Browser browser;

    @Inject
    Stranger stranger;

    @BeforeEach
    void makeAnOwner() {
        browser.signIn();
    }

    @Test
    void keepsEveryRouteForTheOwner() {
        var open = new TreeSet<String>();
        for (var route : routes()) {
            var path = path(route.getUriMatchTemplate());
            var answer = stranger.send(route.getHttpMethodName(), path, Map.of("key", "k"));
            if (!isSentToTheGate(answer)) {
                open.add(route.getHttpMethodName() + " " + route.getUriMatchTemplate());
            }
        }

        assertThat(open)
                .containsExactly(
                        "GET /assets/{version}/{+file}",
                        "GET /login",
                        "GET /manage/health",
                        "GET /manage/health/{selector}",
                        "GET /setup",
                        "POST /login",
                        "POST /setup");
    }

    @Test
    void letsNobodyInWithACookieOfTheirOwn() {
        stranger.setCookie(Sessions.COOKIE, "made-up");

        for (var path : List.of("/", "/trash", "/settings", "/settings/sessions")) {
            assertThat(isSentToTheGate(stranger.get(path))).as(path).isTrue();
        }
    }

    @Test
    void doesNotEvenTellAStrangerWhatThereIsNot() {
        for (var method : List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")) {
            assertThat(isSentToTheGate(stranger.send(method, "/nowhere", Map.of())))
                    .as(method)
                    .isTrue();
        }
        assertThat(isSentToTheGate(stranger.send("DELETE", "/settings", Map.of())))
                .as("a method that is not there")
                .isTrue();
        assertThat(isSentToTheGate(stranger.get("/manage/beans"))).isTrue();
        assertThat(isSentToTheGate(stranger.get("/setup/more"))).isTrue();
        assertThat(isSentToTheGate(stranger.get("/?period=nonsense"))).isTrue();
    }

    @Test
    void leadsMachinesToTheGateToo() {
        assertThat(isSentToTheGate(stranger.get("/settings", "Accept", "application/json")))
                .isTrue();
        assertThat(isSentToTheGate(stranger.get("/nowhere", "Accept", "image/png")))
                .isTrue();
    }

    @Test
    void cannotBeTalkedIntoAnotherReadingOfAPath() throws IOException {
        for (var path : List.of(
                "/login/../settings",
                "/assets/../settings",
                "/assets/x/../../settings",
                "/assets/%2e%2e/settings",
                "/assets/..%2fsettings",
                "//settings",
                "/./settings",
                "/settings/",
                "/settings;x=/login",
                "/%73ettings",
                "/login%2f..%2fsettings",
                "/setup/../settings")) {
            assertThat(raw("GET " + path)).as(path).doesNotContain("200 OK").doesNotContain("<form");
        }
    }

    @Test
    void asksEverybodyToSignInAgainWhereASessionIsOver() {
        var answer = stranger.post("/settings/sample/deletion", Map.of("key", "k"));

        assertThat(location(answer)).isEqualTo("/login");
    }

    @Test
    void repeatsToAStrangerWhatTheyTypedAndNothingElse() {
        browser.post("/settings/pauses", Map.of("kind", "illness", "startsOn", "2021-03-01", "endsOn", "2021-03-02"));

        var answer = stranger.post("/settings/pauses/1", Map.of("reason", "<b>flu</b>", "kind", "illness", "x", "y"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(page(answer).select(".typed li").eachText()).containsExactly("<b>flu</b>");
        assertThat(page(answer).select("[name=sent]").val()).isEqualTo("kind=illness&reason=%3Cb%3Eflu%3C%2Fb%3E");
        assertThat(answer.body()).doesNotContain("2021-03-01");
    }

    @Test
    void repeatsNoSecretToAStranger() {
        var answer = stranger.post("/settings/password", Map.of("current", "quiet river", "password", "loud river"));

        assertThat(isSentToTheGate(answer)).isTrue();
    }

    @Test
    void leadsToTheGateWhateverCannotBeRead() {
        assertThat(isSentToTheGate(stranger.post("/nowhere", Map.of("reason", "flu"))))
                .isTrue();
        assertThat(isSentToTheGate(stranger.post("/settings/pauses", Map.of("reason", "a".repeat(2_200_000)))))
                .isTrue();
    }

    @Test
    void tellsMachinesOnlyThatItLives() {
        assertThat(stranger.get("/manage/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private List<UriRouteInfo<?, ?>> routes() {
        return router.uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .toList();
    }

    private static String path(UriMatchTemplate template) {
        return template.expand(template.getVariables().stream()
                .collect(toMap(UriMatchVariable::getName, variable -> "1", (first, second) -> first)));
    }

    private static boolean isSentToTheGate(HttpResponse<String> answer) {
        return answer.statusCode() == 303
                && location(answer).matches("/login(\\?next=.*)?")
                && answer.body().isEmpty()
                && answer.headers().firstValue("set-cookie").isEmpty();
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var text = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
