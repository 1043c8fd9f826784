package hoego.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Sends files as a form does, and takes what is no page. */
@Singleton
public final class Sending {

    public static final String PARTED = "----hoegoBoundary7MA4YWxk";

    private final EmbeddedServer server;
    private final Sessions sessions;
    private final Browser browser;
    private final HttpClient http = HttpClient.newHttpClient();

    Sending(EmbeddedServer server, Sessions sessions, Browser browser) {
        this.server = server;
        this.sessions = sessions;
        this.browser = browser;
    }

    /** Files by their names, as the page at that path sends them. */
    public HttpResponse<String> files(String path, Map<String, byte[]> files) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var file : files.entrySet()) {
            body.write(("--" + PARTED + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                            + file.getKey() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(UTF_8));
            body.write(file.getValue());
            body.write("\r\n".getBytes(UTF_8));
        }
        body.write(("--" + PARTED + "--\r\n").getBytes(UTF_8));
        return body(path, "multipart/form-data; boundary=" + PARTED, body.toByteArray());
    }

    public HttpResponse<String> body(String path, String type, byte[] body) throws IOException, InterruptedException {
        browser.get(path);
        return http.send(
                request(path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** What is at a path, as a browser that opens it is told. */
    public HttpResponse<byte[]> opened(String path) throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                        .build(),
                BodyHandlers.ofByteArray());
    }

    public byte[] bytes(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Cookie", Sessions.COOKIE + "=" + sessions.open("test").getValue());
    }
}
