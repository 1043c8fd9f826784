package hoego.web.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered with success is there, whatever was killed afterwards. */
class SurvivalTest {

    private static final String PAUSES = "/settings/pauses";

    @TempDir
    Path data;

    final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Program hoego;

    @BeforeEach
    void start() {
        hoego = Program.serving(Map.of("HOEGO_DATA", data.toString()));
        hoego.awaitReady();
    }

    @AfterEach
    void stop() {
        hoego.close();
    }

    @Test
    void losesNothing() throws IOException, InterruptedException {
        assertThat(post(
                        "/setup",
                        Map.of(
                                "name", "Kim",
                                "password", "a good long password",
                                "language", "en",
                                "zone", "Asia/Seoul",
                                "start", "empty")))
                .isEqualTo(303);

        assertThat(pause(1, "Java was killed")).isEqualTo(303);
        hoego.kill();
        start();
        assertThat(hoego.said())
                .first()
                .asString()
                .startsWith("Stopping the PostgreSQL that an earlier run left behind");
        assertThat(reasons()).isEqualTo("Java was killed");

        assertThat(pause(2, "both were killed")).isEqualTo(303);
        postmaster().destroyForcibly();
        hoego.kill();
        start();
        assertThat(reasons()).contains("both were killed");

        assertThat(pause(3, "PostgreSQL was killed")).isEqualTo(303);
        postmaster().destroyForcibly();
        assertThat(hoego.awaitEnd()).isEqualTo(1);
        assertThat(hoego.said()).last().asString().startsWith("PostgreSQL has ended, so Hoego ends too");
        Files.writeString(data.resolve("pg/postmaster.pid"), ""); // as a power failure can leave it
        start();
        assertThat(reasons()).contains("Java was killed", "both were killed", "PostgreSQL was killed");
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(data.resolve("pg/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private int pause(int day, String reason) throws IOException, InterruptedException {
        return post(
                PAUSES,
                Map.of(
                        "kind",
                        "travel",
                        "startsOn",
                        "2021-03-0" + day,
                        "endsOn",
                        "2021-03-0" + day,
                        "reason",
                        reason,
                        "key",
                        reason));
    }

    private String reasons() throws IOException, InterruptedException {
        var page = browser.send(HttpRequest.newBuilder(uri(PAUSES)).build(), BodyHandlers.ofString());
        return Jsoup.parse(page.body()).select("#pauses tbody td:nth-child(3)").text();
    }

    private int post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var fields = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields))
                .build();
        return browser.send(request, BodyHandlers.discarding()).statusCode();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + hoego.port() + path);
    }
}
