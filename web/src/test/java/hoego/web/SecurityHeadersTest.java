package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "spec", value = "SecurityHeadersTest")
class SecurityHeadersTest {

    @Controller("/broken")
    @Requires(property = "spec", value = "SecurityHeadersTest")
    static class Broken {

        @Get
        String fail() {
            throw new IllegalStateException("the secret of Min-ji");
        }
    }

    @Inject
    Browser browser;

    @Inject
    Stranger stranger;

    @Inject
    Assets assets;

    @Test
    void areOnEveryKindOfAnswer() {
        browser.signIn();
        var css = assets.path() + "app.css";
        var answers = new LinkedHashMap<String, HttpResponse<String>>();
        answers.put("200 page", browser.answer("/settings"));
        answers.put("200 of a stranger", stranger.get("/login"));
        answers.put("200 asset", stranger.get(css));
        answers.put(
                "304 asset",
                stranger.get(
                        css,
                        "If-None-Match",
                        stranger.get(css).headers().firstValue("etag").orElseThrow()));
        answers.put("404 asset", stranger.get("/assets/old/app.css"));
        answers.put("200 health", stranger.get("/manage/health"));
        answers.put("303 to the gate", stranger.get("/settings"));
        answers.put("303 after a form", browser.answerTo("/settings/language", Map.of("language", "en", "next", "/")));
        answers.put("400", browser.answer("/blog/posts?page=x"));
        answers.put("404 of no number", browser.answer("/goals/1.0"));
        answers.put("403", stranger.post("/login", Map.of("a", "b"), "Sec-Fetch-Site", "cross-site"));
        answers.put("404", browser.answer("/nowhere"));
        answers.put("405", browser.answerTo("/settings/jobs", Map.of("a", "b")));
        answers.put("406", stranger.get("/login", "Accept", "image/png"));
        answers.put("413", stranger.post("/login", Map.of("password", "x".repeat(3_000_000))));
        answers.put("415", stranger.post("/login", Map.of("a", "b"), "Content-Type", "application/json"));
        answers.put("422", stranger.post("/login", Map.of("password", "")));
        answers.put("500", browser.answer("/broken"));

        answers.forEach((name, answer) -> {
            assertThat(name).startsWith(Integer.toString(answer.statusCode()));
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(name)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            if (answer.statusCode() >= 400) {
                assertThat(Stranger.page(answer).select("h1").text())
                        .as("%s in plain words", name)
                        .isNotEmpty();
            }
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(name)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(name).hasValue("same-origin");
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(name)
                    .isEqualTo(name.matches("(200|304) asset") ? "public, max-age=31536000, immutable" : "no-store");
        });
    }

    @Test
    void tellNothingOfWhatWentWrongInside() {
        var answer = browser.answer("/broken");

        assertThat(answer.body()).doesNotContain("secret", "IllegalState", "hoego.web.");
        assertThat(Stranger.page(answer).select("h1").text()).isEqualTo("Something went wrong");
    }
}
