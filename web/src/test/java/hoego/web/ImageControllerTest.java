package hoego.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images go in by a form, and come out for the owner alone. */
@MicronautTest(transactional = false)
class ImageControllerTest {

    private static final String BOUNDARY = "xxxxhoegoxxxx";

    @Inject
    EmbeddedServer server;

    @Inject
    Browser browser;

    @Inject
    Stranger stranger;

    @Inject
    Sessions sessions;

    @Inject
    Images images;

    @Inject
    Job[] jobs;

    @Inject
    MovableClock clock;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void areAddedByAFormWithoutScript() {
        var answer = upload(ImageFiles.png(3, 2), "사진 1.PNG");

        assertThat(answer.statusCode()).isEqualTo(303);
        var page = browser.get(answer.headers().firstValue("Location").orElseThrow());
        var markdown = page.select("#added").attr("data-markdown");
        assertThat(markdown).matches("!\\[사진 1]\\(/images/1-[0-9a-f]{10}\\.png\\)");
        assertThat(page.select("#field-markdown").val()).isEqualTo(markdown);
        assertThat(browser.get("/images").select(".image-list b").eachText()).containsExactly("사진 1.PNG");
        assertThat(browser.get("/images").select(".image-list small").text()).contains("3 × 2");
    }

    @Test
    void areAskedForWhereNoneCame() {
        var answer = send(request("/images")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString("--" + BOUNDARY + "--\r\n")));

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void areOneHoweverOftenTheyAreAdded() {
        var first = upload(ImageFiles.png(3, 2), "a.png");
        var second = upload(ImageFiles.png(3, 2), "b.png");

        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(images.count()).isOne();
    }

    @Test
    void areShownAsTheyAreAndKeptByTheBrowser() {
        var path = add(ImageFiles.png(3, 2));

        var answer = browser.answer(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("image/png"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("cache-control", List.of("private, max-age=31536000, immutable"))
                .containsEntry("cross-origin-resource-policy", List.of("same-origin"))
                .containsEntry("content-disposition", List.of("inline; filename*=UTF-8''a%20b.png"));
        assertThat(answer.headers().allValues("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox");
        var etag = answer.headers().firstValue("etag").orElseThrow();
        var again = send(request(path).header("If-None-Match", etag).GET());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void areNobodyElses() {
        browser.signIn();
        var path = add(ImageFiles.png(3, 2));

        assertThat(stranger.get(path).statusCode()).isEqualTo(303);
        assertThat(stranger.get(path).body()).isEmpty();
        assertThat(browser.status(path.replace(".png", ".gif"))).isEqualTo(404);
        assertThat(browser.status("/images/1")).isEqualTo(404);
        assertThat(browser.status("/images/1-0000000000.png")).isEqualTo(404);
        assertThat(browser.status("/images/999999999999999999-0000000000.png")).isEqualTo(404);
    }

    @Test
    void areNotTakenFromAnotherSite() {
        var foreign = request("/images").header("Sec-Fetch-Site", "cross-site");

        assertThat(send(multipart(foreign, ImageFiles.png(3, 2), "a.png")).statusCode())
                .isEqualTo(403);
        assertThat(send(multipart(
                                request("/images").header("Origin", "https://evil.example"), ImageFiles.png(3, 2), "a"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(images.count()).isZero();
    }

    @Test
    void areNotTakenFromAStranger() {
        browser.signIn();
        var unsigned = HttpRequest.newBuilder(URI.create(server.getURL() + "/images"));

        assertThat(send(multipart(unsigned, ImageFiles.png(3, 2), "a.png"))
                        .headers()
                        .firstValue("Location"))
                .hasValue("/login");
        assertThat(images.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>", "<?xml version='1.0'?><svg/>", "\ufeff<svg>"})
    void areNoDrawingsWithScripts(String drawing) {
        assertThat(refusal(upload(drawing.getBytes(UTF_8), "a.png"))).contains("SVG");
    }

    @Test
    void areRefusedInWords() {
        assertThat(refusal(upload(new byte[0], "a.png"))).isEqualTo("This file is empty.");
        assertThat(refusal(upload("words".getBytes(UTF_8), "a.png")))
                .isEqualTo("This is no PNG, JPEG, GIF or WebP image.");
        assertThat(refusal(upload("\0\0\0\u0018ftypheic".getBytes(UTF_8), "a.jpg")))
                .contains("HEIC");
        browser.speak(Language.KO);
        assertThat(refusal(upload("words".getBytes(UTF_8), "a.png"))).isEqualTo("PNG, JPEG, GIF, WebP 그림이 아니에요.");
    }

    @Test
    void areNoLargerThanTenMegabytes() {
        var large = ImageFiles.noise(PureImage.MOST_BYTES);
        var tooLarge = ImageFiles.noise(PureImage.MOST_BYTES + 1);

        assertThat(upload(large, "a.png").statusCode()).isEqualTo(303);
        assertThat(browser.answer(images.page(Paging.of(1, 1)).getFirst().path())
                        .statusCode())
                .isEqualTo(200);
        assertThat(refusal(upload(tooLarge, "a.png"))).contains("larger than 10 MB");
        assertThat(upload(ImageFiles.noise(PureImage.MOST_BYTES + 200_000), "a.png")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void leaveOtherFormsAsSmallAsTheyWere() {
        var worry = "area=health&day=2021-03-30&words=" + "a".repeat(2_100_000);

        assertThat(browser.answerToBody("/goals/worries", worry).statusCode()).isEqualTo(413);
        assertThat(send(form("/goals/worries", streamed(worry))).statusCode()).isEqualTo(413);
        assertThat(send(form("/goals/worries", streamed(worry + "a".repeat(10_000_000))))
                        .statusCode())
                .isEqualTo(413);
        assertThat(send(form("/goals/worries", streamed("area=health&day=2021-03-30&words=rush")))
                        .statusCode())
                .isEqualTo(303);
        assertThat(stranger.post("/login", Map.of("password", "x".repeat(2_100_000)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void stayWhileAnyTextMentionsThem() {
        browser.signIn();
        var inBody = add(ImageFiles.png(1, 1));
        var inTrash = add(ImageFiles.png(1, 2));
        var inList = add(ImageFiles.png(1, 3));
        add(ImageFiles.png(1, 4));
        browser.post("/retrospectives/2021-Q1", Map.of("title", "", "body", "![a](" + inBody + ")"));
        browser.post("/goals/worries", Map.of("area", "health", "day", "2021-03-30", "words", "see " + inTrash));
        browser.post("/goals/worries/1/deletion", Map.of());
        browser.post("/blog/posts", Map.of("title", "t", "status", "idea", "notedOn", "2021-03-30", "tags", inList));

        clock.moveTo(clock.instant().plus(Duration.ofDays(29)));
        lookAfterImages();
        assertThat(images.count()).isEqualTo(4);
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        lookAfterImages();

        assertThat(images.page(Paging.of(1, 9)).stream().map(Image::path).toList())
                .containsExactly(inList, inTrash, inBody);
    }

    @Test
    void goThirtyDaysAfterTheLastTextIsGone() {
        browser.signIn();
        var path = add(ImageFiles.png(1, 1));
        browser.post("/retrospectives/2021-Q1", Map.of("title", "", "body", path));
        clock.moveTo(clock.instant().plus(Duration.ofDays(60)));
        lookAfterImages();
        browser.signIn();
        browser.submit("/retrospectives/2021-Q1", "form[data-text]", Map.of("body", "none"));

        clock.moveTo(clock.instant().plus(Duration.ofDays(29)));
        lookAfterImages();
        assertThat(images.find(path)).isPresent();
        clock.moveTo(clock.instant().plus(Duration.ofDays(2)));
        lookAfterImages();
        assertThat(images.find(path)).isEmpty();
    }

    @Test
    void areFoundInATextByTheirPaths() {
        var text = "![a](/images/7-0123456789.png) /images/8 https://example.com/images/9-abcdefabcd.webp";

        assertThat(Images.mentionedIn(text)).containsExactly("/images/7-0123456789.png", "/images/9-abcdefabcd.webp");
    }

    private void lookAfterImages() {
        for (var job : jobs) {
            if (job.name().equals("images")) {
                job.action().accept(clock.instant());
            }
        }
    }

    private String add(byte[] file) {
        return switch (images.add(file, "C:\\folder/a b.png")) {
            case Images.Addition.Added(var image) -> image.path();
            case Images.Addition.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private static String refusal(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("#problem-file").text();
    }

    private HttpResponse<String> upload(byte[] file, String name) {
        return send(multipart(request("/images"), file, name));
    }

    private HttpRequest.Builder request(String path) {
        browser.signIn();
        return HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Cookie", Sessions.COOKIE + "=" + sessions.open("test").getValue());
    }

    private HttpRequest.Builder form(String path, BodyPublisher body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body);
    }

    /** A body that does not say how long it is. */
    private static BodyPublisher streamed(String body) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder multipart(HttpRequest.Builder request, byte[] file, String name) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
