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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                        "GET /p",
                        "GET /p/feed.atom",
                        "GET /p/{slug}",
                        "GET /p/{slug}/images/{name}",
                        "GET /setup",
                        "GET /share/{token}",
                        "GET /share/{token}/images/{name}",
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
                "/setup/../settings",
                "/p/../settings",
                "/p/%2e%2e/settings",
                "/p/..%2fsettings",
                "/p/%252e%252e%252fsettings",
                "/p/%ED%95%9C/../../settings",
                "/p/%ED%95%9C%2f..%2f..%2fsettings",
                "/p/%c0%ae%c0%ae/settings",
                "/p/%c0%af..%c0%afsettings",
                "/p/x;/../../settings",
                "/p/%5c..%5c..%5csettings",
                "/p%2f..%2fsettings",
                "/share/../settings",
                "/share/%2e%2e/settings",
                "/pp",
                "/share")) {
            assertThat(raw("GET " + path)).as(path).doesNotContain("200 OK").doesNotContain("<form");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p/%2e",
                "/p/%2F",
                "/p/%41",
                "/p/%25",
                "/p/%3b",
                "/p/%5c",
                "/p/x%00",
                "/p/%0a",
                "/p/x%20y",
                "/p/+",
                "/p/x;y",
                "/p/%ed",
                "/p/%ed%95",
                "/p/%ff",
                "/p/%c0%af",
                "/p/%ed%a0%80",
                "/p/%ef%bc%8f",
                "/p/%e2%80%ae",
                "/p/%e2%80%8b",
                "/p/%c2%85",
                "/p/%c2%a0",
                "/p/%cd%be",
                "/p/..",
                "/p/x..y",
                "/p/%ED%95%9C%2E",
                "/share/%61"
            })
    void takesAPathThatCouldBeReadInTwoWaysForNoPublicOne(String path) throws IOException {
        assertThat(raw("GET " + path))
                .contains("303 See Other", "ocation: /login")
                .doesNotContain("<h1>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p/oom-kill",
                "/p/%ED%95%9C%EA%B8%80",
                "/p/%e1%84%92%e1%85%a1%e1%86%ab",
                "/p/%C3%A9-%D1%8F-9",
                "/p/x/y"
            })
    void readsLettersOfAnyScriptInOneWay(String path) throws IOException {
        assertThat(raw("GET " + path))
                .contains("404 Not Found", "<h1>There is nothing here")
                .doesNotContain("ocation:");
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
