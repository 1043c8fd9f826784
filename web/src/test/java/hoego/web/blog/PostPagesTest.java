package hoego.web.blog;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Facts;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Period;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PostPagesTest {

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    List<Facts> facts;

    @Inject
    UiBinder uis;

    @Test
    void putsPublishingADraftBeforeTalkingAboutIt() {
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "draft", "notedOn", "2021-03-30"));

        assertThat(browser.get("/blog/posts/1")
                        .select("[aria-labelledby=next] summary, [aria-labelledby=next] a")
                        .eachText())
                .containsExactly("Publish", "Drop", "Add talk");
    }

    @Test
    void beginsWithAnIdeaInOneField() {
        var page = browser.submit(browser.get("/blog").expectFirst("form.idea"), Map.of("title", "Why ~~not~~ sleep"));

        assertThat(page.expectFirst("#content .card h2").html()).contains("<del>not</del>");
        assertThat(page.expectFirst(".pill").text()).isEqualTo("Idea");
        assertThat(browser.get("/").select("#card-blog footer").text()).contains("1 idea waiting");
    }

    @Test
    void showsWhatATextWillLookLikeWithoutSavingIt() {
        var page = browser.post(
                "/blog/posts/preview",
                Map.of(
                        "title",
                        "t",
                        "status",
                        "draft",
                        "notedOn",
                        "2021-03-30",
                        "body",
                        "인력 부족~~(나)~~과 **같은**\n\n# A"));

        assertThat(page.select("#preview del").text()).isEqualTo("(나)");
        assertThat(page.select("#preview h2").text()).isEqualTo("A");
        assertThat(page.select("#field-body").text()).contains("**같은**");
        assertThat(page.select("#form form").attr("action")).isEqualTo("/blog/posts");
        assertThat(browser.get("/blog/posts").select("tbody tr")).isEmpty();
    }

    @Test
    void showsNoHtmlOfATextAsHtml() {
        var page = browser.post(
                "/blog/posts/preview",
                Map.of("title", "t", "body", "<script>alert(1)</script> [x](javascript:alert(1))"));

        assertThat(page.select("#preview script, #preview a[href^=javascript]")).isEmpty();
    }

    @Test
    void asksAgainForWhatIsMissingAndKeepsTheText() {
        var page = browser.post(
                "/blog/posts",
                Map.of(
                        "title",
                        " ",
                        "body",
                        "kept",
                        "status",
                        "idea",
                        "notedOn",
                        "2021-04-02",
                        "link",
                        "javascript:x"));

        assertThat(page.select("#problem-title, #problem-link")).hasSize(2);
        assertThat(page.select("#field-body").text()).isEqualTo("kept");
        assertThat(browser.post("/blog/posts", Map.of("title", "a", "status", "idea", "notedOn", "2021-04-02"))
                        .select("#problem-notedOn")
                        .text())
                .contains("still to come");
    }

    @Test
    void goesOnWithATapAndBackWithAnother() {
        add("OOM");
        var begun = browser.submit("/blog/posts/1", "form[action$=/draft]", Map.of());
        assertThat(begun.expectFirst(".pill").text()).isEqualTo("Draft");
        assertThat(begun.select(".numbers").text()).contains("First draft 30 Mar 2021 12:00");

        var published = browser.submit("/blog/posts/1", "form[action$=/publication]", Map.of("link", "https://a.b/c"));
        assertThat(published.expectFirst(".pill").text()).isEqualTo("Published");
        assertThat(published.select("a[href=https://a.b/c]")).hasSize(1);

        assertThat(undo(published).expectFirst(".pill").text()).isEqualTo("Draft");
        var dropped = browser.submit("/blog/posts/1", "form[action$=/dropped]", Map.of("reason", "others wrote it"));
        assertThat(dropped.expectFirst(".pill").text()).isEqualTo("Dropped");
        assertThat(dropped.text()).contains("others wrote it");
        assertThat(undo(dropped).expectFirst(".pill").text()).isEqualTo("Draft");
    }

    @Test
    void keepsWhenItWasBegunAtNight() {
        clock.moveTo(Instant.parse("2021-03-30T15:51:00Z"));
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "draft", "notedOn", "2021-03-30"));

        var saved = browser.submit("/blog/posts/1/edit", "#form form", Map.of());

        assertThat(saved.select(".notice").text()).startsWith("Saved");
        assertThat(saved.select(".numbers").text()).contains("First draft 31 Mar 2021 00:51");
    }

    @Test
    void takesAPublicationBackAsItWas() {
        add("OOM");
        browser.post("/blog/posts/1/publication", Map.of("publishedOn", "2021-03-03", "link", "https://a.b/c"));

        var draft = browser.submit("/blog/posts/1", "form[action$=/draft]", Map.of());
        var again = undo(draft);

        assertThat(again.select(".numbers").text()).contains("Published on 3 Mar");
        assertThat(again.select("a[href=https://a.b/c]")).hasSize(1);
    }

    @Test
    void changesNothingFromAWindowThatSawItOtherwise() {
        add("OOM");
        var begun = browser.submit("/blog/posts/1", "form[action$=/draft]", Map.of());
        browser.submit("/blog/posts/1", "form[action$=/dropped]", Map.of("reason", "written by others"));
        var dropped = browser.get("/blog/posts/1");
        browser.post("/blog/posts/1/publication", published("2"));

        refused(begun.expectFirst(".notice form[action$=/idea]"));
        refused(dropped.expectFirst("form[action$=/reopened]"));
        assertThat(browser.answerTo("/blog/posts/1/draft", Map.of("version", "0"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(browser.get("/blog/posts/1").select(".numbers").text()).contains("Published on 3 Mar");
    }

    @Test
    void tellsWhatAnotherWindowSavedInWords() {
        add("OOM");
        var mine = browser.get("/blog/posts/1/edit").expectFirst("#form form");
        browser.post("/blog/posts/1/dropped", Map.of("droppedOn", "2021-03-24", "reason", "written by others"));
        browser.speak(Language.KO);

        var page = browser.submit(mine, Map.of("title", "OOM kill"));

        assertThat(page.select(".field__stored q").eachText())
                .contains("OOM", "접음", "2021년 3월 24일", "written by others")
                .doesNotContain("dropped", "2021-03-24");
    }

    private static Map<String, String> published(String version) {
        return Map.of("version", version, "publishedOn", "2021-03-03", "link", "https://a.b/c");
    }

    @Test
    void isNeitherDroppedNorPublishedAnewFromAWindowThatSawItOtherwise() {
        add("OOM");
        var idea = browser.get("/blog/posts/1");
        browser.submit("/blog/posts/1", "form[action$=/draft]", Map.of());

        var drop = idea.expectFirst("form[action$=/dropped]");
        var answer = browser.answerTo(drop.attr("action"), Browser.filledIn(drop, Map.of("reason", "too late")));

        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).contains("changed in another window");
        assertThat(page.expectFirst(".pill").text()).isEqualTo("Draft");
        var kept = page.expectFirst("form[action$=/dropped]");
        assertThat(kept.select("[name=reason]").val()).isEqualTo("too late");

        browser.post("/blog/posts/1/publication", published("1"));
        refused(idea.expectFirst("form[action$=/dropped]"));
        refused(kept);
        refused(idea.expectFirst("form[action$=/publication]"));
        assertThat(browser.get("/blog/posts/1").select(".numbers").text()).contains("Published on 3 Mar");
    }

    @Test
    void isNotPublishedAgainByAnUndoThatCameTooLate() {
        add("OOM");
        browser.post("/blog/posts/1/publication", published("0"));
        var draft = browser.submit("/blog/posts/1", "form[action$=/draft]", Map.of());
        var undo = draft.expectFirst(".notice form");
        browser.submit("/blog/posts/1", "form[action$=/dropped]", Map.of("reason", "written by others"));

        var answer = browser.answerTo(undo.attr("action"), Browser.filledIn(undo, Map.of()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(browser.get("/blog/posts/1").expectFirst(".pill").text()).isEqualTo("Dropped");
    }

    private void refused(Element button) {
        var answer = browser.answerTo(button.attr("action"), Browser.filledIn(button, Map.of()));

        assertThat(answer.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).contains("changed in another window");
        assertThat(page.expectFirst(".pill").text()).isEqualTo("Published");
    }

    @Test
    void isBegunAsItWasWhereThatIsTakenBackAndDoneAgain() {
        add("OOM");
        var begun = browser.submit("/blog/posts/1", "form[action$=/draft]", Map.of());
        clock.moveTo(MovableClock.TODAY.plusDays(1));

        var idea = undo(begun);
        assertThat(idea.expectFirst(".pill").text()).isEqualTo("Idea");

        assertThat(undo(idea).select(".numbers").text()).contains("First draft 30 Mar 2021 12:00");
    }

    @Test
    void isNoIdeaOfAQuestionOnceItWasDropped() {
        browser.submit("/interviews/new", "#form form", Map.of("post", "DevOps"));
        browser.post(
                "/interviews/questions", Map.of("words", "What is OOM?", "interviewId", "1", "askedOn", "2021-03-20"));
        add("OOM", "origin", "interviews.question.1", "notedOn", "2021-03-20");
        assertThat(ideas("2021-Q1")).isEqualTo(1);

        browser.post("/blog/posts/1/dropped", Map.of("droppedOn", "2021-03-29"));

        assertThat(ideas("2021-Q1")).isZero();
        assertThat(ideas("2021-W11")).isEqualTo(1);
        assertThat(browser.get("/interviews/questions/1")
                        .select(".threads__made")
                        .text())
                .isEqualTo("OOM post, dropped");
    }

    private long ideas(String period) {
        var ui = uis.stranger(Language.EN);
        var view = View.of(ui, Period.parse(period).orElseThrow());
        return facts.stream()
                .filter(each -> each.area().equals("interviews"))
                .flatMap(each -> each.facts(ui, view).stream())
                .filter(fact -> fact.sentence().text().contains("put on the list of ideas"))
                .count();
    }

    @Test
    void areNamedByTheFactsOfTheirPeriod() {
        add("~~MTU~~ <posts>", "status", "published", "publishedOn", "2021-02-01");
        assertThat(titles(Language.EN, "2021-Q1"))
                .isEqualTo("The [only post](/blog/posts?status=published&period=2021-Q1) of this quarter"
                        + " is “[~~MTU~~ <posts>](/blog/posts/1)”.");
        assertThat(titles(Language.KO, "2021"))
                .isEqualTo("2021년에 쓴 글은 ‘[~~MTU~~ <posts>](/blog/posts/1)’"
                        + " [1편](/blog/posts?status=published&period=2021)이다.");

        for (int i = 2; i <= 11; i++) {
            add("Post " + i, "status", "published", "publishedOn", "2021-01-" + (31 - i));
        }
        assertThat(titles(Language.EN, "2021-Q1"))
                .startsWith("The first of the [11 posts](/blog/posts?status=published&period=2021-Q1) of this quarter"
                        + " are “[Post 11](/blog/posts/11)”, “[Post 10](/blog/posts/10)”, ")
                .endsWith(" and “[Post 2](/blog/posts/2)”.");
        assertThat(titles(Language.KO, "2021-Q1"))
                .startsWith("이번 분기에 쓴 글은 ‘[Post 11](/blog/posts/11)’, ")
                .endsWith("‘[Post 2](/blog/posts/2)’ 등 [11편](/blog/posts?status=published&period=2021-Q1)이다.");
        assertThat(titles(Language.EN, "2021-Q2")).isEmpty();
    }

    private String titles(Language language, String period) {
        var ui = uis.stranger(language);
        var view = View.of(ui, Period.parse(period).orElseThrow());
        return facts.stream()
                .filter(each -> each.area().equals("blog"))
                .flatMap(each -> each.facts(ui, view).stream())
                .filter(fact -> fact.kind().equals("blog.titles"))
                .map(fact -> fact.sentence().markdown())
                .collect(joining());
    }

    @Test
    void isPublishedOnNoDayToCome() {
        add("OOM");

        var page = browser.post("/blog/posts/1/publication", Map.of("publishedOn", "2021-04-01", "link", ""));

        assertThat(page.select("#problem-publishedOn").text()).contains("still to come");
        assertThat(page.expectFirst(".pill").text()).isEqualTo("Idea");
    }

    @Test
    void isNarrowedByStatusTagWordsAndPeriod() {
        add("OOM kill", "tags", "linux, kernel");
        add("MTU", "status", "published", "publishedOn", "2021-02-01", "tags", "network");

        assertThat(total("/blog/posts")).isEqualTo("2");
        assertThat(total("/blog/posts?status=published")).isEqualTo("1");
        assertThat(total("/blog/posts?tag=Kernel")).isEqualTo("1");
        assertThat(total("/blog/posts?q=oom")).isEqualTo("1");
        assertThat(total("/blog/posts?period=2021-W05")).isEqualTo("1");
        assertThat(total("/blog/posts?on=2021-01-01")).isEqualTo("0");
    }

    @Test
    void tellsHowLongItTakesToRead() {
        add("Long", "body", "가".repeat(1001));

        assertThat(browser.get("/blog/posts/1").select(".numbers").text())
                .contains("Reading time 3 min 1,001 characters");
        assertThat(browser.get("/blog/posts").select("tbody .number").eachText())
                .containsExactly("3", "1,001");
    }

    @Test
    void beginsWithWhatAnotherWrote() {
        browser.post(
                "/blog/peer-posts",
                Map.of("title", "B-trees", "tags", "db", "takeaway", "Writes pay for reads.", "readOn", "2021-03-20"));
        var offer = browser.get("/blog/peer-posts/1").expectFirst(".threads a[href*=/blog/posts/new]");

        var form = browser.get(offer.attr("href")).expectFirst("#form form");
        var post = browser.submit(form, Map.of("title", "What an index costs"));

        assertThat(form.select("[name=body]").text()).isEqualTo("Writes pay for reads.");
        assertThat(form.select("[name=tags]").val()).isEqualTo("db");
        assertThat(post.select(".origin").text()).contains("B-trees", "peer post");
        assertThat(browser.get("/blog/peer-posts/1").select(".threads__made").text())
                .isEqualTo("What an index costs post idea");

        browser.post("/blog/peer-posts/1/deletion", Map.of());
        assertThat(browser.get("/blog/posts/1").select(".origin").text()).contains("B-trees", "no longer there");
    }

    @Test
    void beginsWithNothingThatIsNotThere() {
        add("OOM", "origin", "blog.peer-post.99", "originTitle", "forged");

        assertThat(browser.get("/blog/posts/1").select(".origin")).isEmpty();
    }

    @Test
    void showsWhereItWasHandedInAndPresented() {
        add("OOM");
        browser.post("/blog/talks", Map.of("minutes", "12", "questions", "3", "givenOn", "2021-03-30", "postId", "1"));

        assertThat(browser.get("/blog/posts/1").select(".uses").text()).isEqualTo("Talk of 12 min, 30 Mar");
        assertThat(browser.get("/blog/talks").expectFirst("tbody td").text()).isEqualTo("OOM");
        assertThat(browser.post(
                                "/blog/talks",
                                Map.of("minutes", "12", "questions", "3", "givenOn", "2021-03-30", "postId", "9"))
                        .select("#problem-postId")
                        .text())
                .contains("deleted");
    }

    private void add(String title, String... more) {
        var fields = new HashMap<>(Map.of("title", title, "status", "idea", "notedOn", "2021-03-30"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        assertThat(browser.answerTo("/blog/posts", fields).statusCode()).isEqualTo(303);
    }

    private Document undo(Document page) {
        return browser.submit(page.expectFirst(".notice form"), Map.of());
    }

    private String total(String list) {
        return browser.get(list).select("[data-total]").attr("data-total");
    }
}
