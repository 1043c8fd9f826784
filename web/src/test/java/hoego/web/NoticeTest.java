package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said once something was done. */
@MicronautTest(transactional = false)
class NoticeTest {

    private static final Map<String, String> WEIGH_IN = Map.of("weightKg", "70.8", "measuredOn", "2021-03-30");

    @Inject
    Browser browser;

    @BeforeEach
    void signIn() {
        browser.signIn();
    }

    @Test
    void isShownByThePageThatAnswersAndNoOther() {
        browser.post("/health/weigh-ins", WEIGH_IN);

        assertThat(said(browser.post("/health/weigh-ins/1", WEIGH_IN))).containsExactly("Saved.");
        assertThat(said(browser.get("/health/weigh-ins"))).isEmpty();
        assertThat(said(browser.get("/"))).isEmpty();
    }

    @Test
    void waitsForAPageThatShowsIt() {
        browser.post("/health/meal-days", Map.of("day", "2021-03-30", "adherence", "off"));
        browser.post("/health/weigh-ins", WEIGH_IN);
        browser.answerTo("/health/weigh-ins/1", WEIGH_IN);

        assertThat(browser.status("/retrospectives/2021-Q1/markdown")).isEqualTo(200);
        assertThat(browser.status("/health/meal-days/new?day=2021-03-30")).isEqualTo(303);
        assertThat(browser.status("/health/weigh-ins/7/edit")).isEqualTo(404);

        assertThat(said(browser.get("/"))).containsExactly("Saved.");
        assertThat(said(browser.get("/"))).isEmpty();
    }

    @Test
    void staysWhileItCanBeUndoneUntilTheNextWrite() {
        browser.post("/health/weigh-ins", WEIGH_IN);
        browser.post("/health/weigh-ins", WEIGH_IN);
        browser.post("/health/weigh-ins/1/deletion", Map.of());

        assertThat(said(browser.get("/"))).hasSize(1);
        assertThat(said(browser.get("/goals"))).hasSize(1);

        assertThat(said(browser.post("/health/weigh-ins/2", WEIGH_IN))).containsExactly("Saved.");
        assertThat(said(browser.get("/"))).isEmpty();
    }

    @Test
    void isNotShownBesideAProblem() {
        browser.post("/health/weigh-ins", WEIGH_IN);
        browser.post("/health/weigh-ins/1/deletion", Map.of());

        assertThat(said(browser.post("/health/weigh-ins", Map.of("weightKg", "heavy"))))
                .isEmpty();
        assertThat(said(browser.get("/nowhere"))).isEmpty();
        assertThat(said(browser.get("/broken/action"))).isEmpty();
        assertThat(said(browser.get("/"))).hasSize(1);
    }

    @Test
    void isGoneInAnotherLanguage() {
        browser.post("/health/weigh-ins", WEIGH_IN);
        browser.post("/health/weigh-ins/1/deletion", Map.of());

        var page = browser.post("/settings/language", Map.of("language", "ko", "next", "/health/weigh-ins"));

        assertThat(page.select("html").attr("lang")).isEqualTo("ko");
        assertThat(said(page)).isEmpty();
    }

    private static List<String> said(Document page) {
        return page.select(".notice p").eachText();
    }
}
