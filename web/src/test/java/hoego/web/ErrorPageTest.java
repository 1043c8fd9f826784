package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class ErrorPageTest {

    @Inject
    Browser browser;

    @Inject
    EmbeddedServer server;

    @Inject
    Sessions sessions;

    @Test
    void saysThatThereIsNothing() {
        assertThat(browser.status("/nowhere")).isEqualTo(404);
        assertThat(browser.get("/nowhere").select("h1").text()).isEqualTo("There is nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/goals/nope", "/goals/not-there", "/interviews/nope", "/goals/99999999999999999999/edit"})
    void saysThatThereIsNothingWhereAPathNamesNoRecord(String path) {
        var answer = browser.answer(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>There is nothing here");
    }

    @Test
    void saysThatAQueryCannotBeRead() {
        assertThat(browser.status("/goals/worries?page=x")).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken/action", "/broken/template"})
    void saysThatSomethingFailed(String path) {
        var answer = browser.answer(path);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong").doesNotContain("on purpose");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trash/nowhere-1/restoration", "/broken/form", "/nowhere"})
    void saysItAlsoWhenTheBodyOfAFormComesLate(String path) {
        var answer = browser.answerInTwoPartsTo(path, Map.of("key", "k"));

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).contains("<h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reason=%E0%A4%A", "reason=%zz", "%=%", "reason=%", "a%zz=1"})
    void saysThatAFormCannotBeRead(String body) {
        var answer = browser.answerToBody("/settings/pauses", "kind=illness&" + body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>Hoego cannot read this");
    }

    @Test
    void saysThatAnAddressIsTooLong() throws Exception {
        assertThat(raw("GET /health?q=" + "a".repeat(9_000) + " HTTP/1.1\r\n"))
                .startsWith("HTTP/1.")
                .contains("Content-Security-Policy")
                .contains("<h1>This address is too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health?q=%zz", "/search?q=%", "/?period=%2", "/timeline?a%zz=1", "/goals%zz"})
    void saysThatAnAddressCannotBeRead(String address) throws Exception {
        browser.signIn();
        var cookie = Sessions.COOKIE + "=" + sessions.open("test").getValue();

        assertThat(raw("GET " + address + " HTTP/1.1\r\nCookie: " + cookie + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("<h1>Hoego cannot read this");
    }

    @Test
    void saysThatAHeadIsTooLong() throws Exception {
        assertThat(raw("GET /health HTTP/1.1\r\nX-Long: " + "a".repeat(9_000) + "\r\n"))
                .startsWith("HTTP/1.")
                .contains("<h1>This is too large");
    }

    @Test
    void saysThatAFormIsTooLarge() {
        var answer = browser.answerToBody("/settings/pauses", "reason=" + "a".repeat(2_200_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>This is too large");
    }

    /** What a client may send that no library would. */
    private String raw(String head) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write((head + "Host: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void showsWhatWasTypedIntoTheFormOfADeletedRecord() {
        browser.post("/health/weigh-ins", Map.of("measuredOn", "2021-03-30", "weightKg", "70.8"));
        var form = browser.get("/health/weigh-ins/1/edit").expectFirst("#form form");
        browser.post("/health/weigh-ins/1/deletion", Map.of());

        var answer = browser.answerTo(
                form.attr("action"), Browser.filledIn(form, Map.of("note", "right after\n<b>lunch</b>", "key", "new")));
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.select("h1").text()).isEqualTo("This entry is no longer there");
        assertThat(page.select(".typed li").eachText()).contains("2021-03-30", "70.8", "right after <b>lunch</b>");
        assertThat(page.select(".message a[href=/trash]")).hasSize(1);
    }

    @Test
    void showsNothingThatNobodyTyped() {
        assertThat(browser.post("/health/weigh-ins/7/deletion", Map.of("key", "k"))
                        .select("h1, .typed")
                        .eachText())
                .containsExactly("There is nothing here");
        assertThat(browser.post("/settings/pauses/7", Map.of("kind", "illness"))
                        .select("h1, .typed")
                        .eachText())
                .doesNotContain("illness");
    }

    @Test
    void saysItInTheOwnersLanguage() {
        browser.speak(Language.KO);

        assertThat(browser.get("/nowhere").select("h1").text()).isEqualTo("여기에는 아무것도 없어요");
    }
}
