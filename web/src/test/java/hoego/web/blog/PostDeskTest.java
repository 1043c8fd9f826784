package hoego.web.blog;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** The form of a post, and what is stored of it while one types. */
@MicronautTest(transactional = false)
class PostDeskTest {

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    BlogMeasures measures;

    @Test
    void storesWhatIsTypedAndSaysWhen() {
        add("OOM");

        var answer = type("0", "OOM kill", "The kernel kills.");

        assertThat(answer.statusCode()).isEqualTo(200);
        var state = Jsoup.parse(answer.body());
        assertThat(state.select("[role=status]").text()).isEqualTo("Saved 12:00");
        assertThat(state.select("[name=version]").val()).isEqualTo("1");
        var page = browser.get("/blog/posts/1/edit");
        assertThat(page.select("#field-title").val()).isEqualTo("OOM kill");
        assertThat(page.select("#field-body").text()).isEqualTo("The kernel kills.");
    }

    @Test
    void beginsADraftWithTheFirstTextAndTellsTheForm() {
        add("OOM");

        var state = Jsoup.parse(type("0", "OOM", "The kernel kills.").body());

        assertThat(state.select("[data-field=status]").attr("value")).isEqualTo("draft");
        assertThat(state.select("[data-field=draftedOn]").attr("value")).isEqualTo("2021-03-30");
        assertThat(state.select("[data-field=draftedTime]").attr("value")).isEqualTo("12:00");
        assertThat(browser.get("/blog/posts/1").select(".numbers").text()).contains("First draft 30 Mar 2021 12:00");
    }

    @Test
    void keepsTheLeadTimeWhereItIsSavedLater() {
        add("OOM");
        type("0", "OOM", "The kernel kills.");
        clock.moveTo(clock.instant().plus(Duration.ofHours(3)));

        browser.submit("/blog/posts/1/edit", "#form form", Map.of("body", "The kernel kills it."));

        assertThat(browser.get("/blog/posts/1").select(".numbers").text()).contains("First draft 30 Mar 2021 12:00");
    }

    @Test
    void beginsADraftWithoutScriptsToo() {
        add("OOM");

        var page = browser.submit("/blog/posts/1/edit", "#form form", Map.of("body", "The kernel kills."));

        assertThat(page.expectFirst(".pill").text()).isEqualTo("Draft");
    }

    @Test
    void neverReplacesWhatAnotherWindowStored() {
        add("OOM");
        type("0", "OOM", "Theirs.");

        var answer = type("0", "OOM", "Mine.");

        assertThat(answer.statusCode()).isEqualTo(409);
        var state = Jsoup.parse(answer.body());
        assertThat(state.select("[data-stale] [role=alert]").text()).contains("changed in another window", "Theirs.");
        assertThat(state.select("[name=version]").val())
                .as("builds on what it was made from")
                .isEqualTo("0");
        assertThat(browser.get("/blog/posts/1/edit").select("#field-body").text())
                .isEqualTo("Theirs.");
        var form = browser.answerTo(
                "/blog/posts/1",
                Map.of("title", "OOM", "body", "Mine.", "status", "draft", "notedOn", "2021-03-30", "version", "0"));
        assertThat(form.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(form.body()).select("[data-stale]"))
                .as("typing on stores nothing")
                .hasSize(1);
    }

    @Test
    void saysWhyItIsNotStored() {
        add("OOM");

        assertThat(type("0", " ", "Text.").statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(type("0", "x".repeat(201), "Text.").body())
                        .select(".field__problem")
                        .text())
                .contains("200");
        assertThat(browser.answerTo("/blog/posts/9/text", Map.of("title", "a", "body", ""))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsHowLongATextIs() {
        var preview = browser.post("/blog/posts/preview", Map.of("title", "t", "body", "A word or two."));
        assertThat(preview.select("#preview .line").text()).isEqualTo("1 min to read, 4 words, 14 characters");

        browser.speak(Language.KO);
        assertThat(browser.post("/blog/posts/preview", Map.of("title", "t", "body", "컨테이너로 옮겼다."))
                        .select("#preview .line")
                        .text())
                .isEqualTo("읽는 데 1분, 단어 2개, 10자");
    }

    @Test
    void namesAPostByItsTitleOnPublishingAndRefusesANameThatIsTaken() {
        add("What happens on OOM?", "status", "published");
        assertThat(browser.get("/blog/posts/1").select(".numbers").text()).contains("Address what-happens-on-oom");

        var page = browser.post(
                "/blog/posts",
                Map.of("title", "b", "slug", "What-Happens-on-OOM", "status", "idea", "notedOn", "2021-03-30"));

        assertThat(page.select("#problem-slug").text()).contains("Another post has this address");
        assertThat(page.select("#problem-slug a").attr("href")).isEqualTo("/blog/posts/1");
        add("b");
        var edited = browser.submit("/blog/posts/2/edit", "#form form", Map.of("slug", "what-happens-on-oom"));
        assertThat(edited.select("#problem-slug, details[open]")).hasSize(2);
        assertThat(browser.submit("/blog/posts/1/edit", "#form form", Map.of())
                        .select(".notice")
                        .text())
                .startsWith("Saved");
    }

    @Test
    void keepsWhereAPostStandsAndInWhichLanguage() {
        add("OOM", "canonicalUrl", "https://a.b/c", "language", "ko", "series", "Memory", "slug", "oom");

        var page = browser.get("/blog/posts/1");
        assertThat(page.select("a[href=https://a.b/c]")).hasSize(1);
        assertThat(page.select(".numbers").text()).contains("Language Korean", "Address oom");
        var form = browser.get("/blog/posts/1/edit");
        assertThat(form.select("[name=language]").val()).isEqualTo("ko");
        assertThat(form.select("#post-series option").val()).isEqualTo("Memory");
        assertThat(browser.post(
                                "/blog/posts/1",
                                Map.of("title", "a", "status", "idea", "notedOn", "2021-03-30", "language", "Korean"))
                        .select("#problem-language")
                        .text())
                .contains("such as ko");
    }

    @Test
    void countsItsWordsOnTheDayItIsPublished() {
        add("OOM", "body", "Four words in it", "status", "published", "publishedOn", "2021-03-24");
        add("MTU", "body", "Two words", "status", "published", "publishedOn", "2021-03-24");
        add("TCP", "body", "Not yet published");
        var days = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1));

        assertThat(measures.read(Set.of("blog.words"), days).of("blog.words"))
                .containsExactly(Map.entry(LocalDate.of(2021, 3, 24), BigDecimal.valueOf(6)));
    }

    @Test
    void leadsThroughASeries() {
        add("Paging", "series", "Memory", "status", "published", "publishedOn", "2021-03-01");
        add("Swap", "series", "memory", "status", "published", "publishedOn", "2021-03-08");
        add("OOM", "series", "Memory");

        var nav = browser.get("/blog/posts/2").expectFirst(".place-in-series");
        assertThat(nav.text()).isEqualTo("memory 2 of 3 ← Paging OOM →");
        var list = browser.get(nav.expectFirst("a").attr("href"));
        assertThat(list.select("tbody td:first-child > a").eachText()).containsExactly("Paging", "Swap", "OOM");
        assertThat(list.select("select[name=series] option[selected]").val()).isEqualToIgnoringCase("memory");
    }

    private HttpResponse<String> type(String version, String title, String body) {
        return browser.answerTo("/blog/posts/1/text", Map.of("version", version, "title", title, "body", body));
    }

    private void add(String title, String... more) {
        var fields = new HashMap<>(Map.of("title", title, "status", "idea", "notedOn", "2021-03-30"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        assertThat(browser.answerTo("/blog/posts", fields).statusCode()).isEqualTo(303);
    }
}
