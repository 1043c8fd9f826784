package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The threads from area to area, each begun, cut and mended by the buttons on the pages of the sample quarter. */
@MicronautTest(transactional = false)
class ThreadsTest {

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @ParameterizedTest
    @CsvSource({
        "/interviews/questions, post",
        "/study/books, question card post",
        "/study/meetings, question card post goal",
        "/study/decisions, goal",
        "/career/lessons, question card post",
        "/career/undertakings, post",
        "/side-projects, post",
        "/blog/peer-posts, question card post"
    })
    void runFromARecordToWhatBeginsWithIt(String list, String becomes) {
        sample.load(Language.EN);
        var records = records(list);
        assertThat(records).isNotEmpty();

        for (var record : records) {
            assertThat(offers(browser.get(record)))
                    .as(record)
                    .extracting(ThreadsTest::kind)
                    .containsExactlyInAnyOrder(becomes.split(" "));
        }
        for (var offer : offers(browser.get(records.getFirst()))) {
            runs(records.getFirst(), offer);
        }
    }

    private void runs(String record, String offer) {
        var begun = browser.get(offer);
        var title = begun.expectFirst("#form .origin a[href='" + record + "']").text();
        var form = begun.expectFirst("#form form");
        assertThat(proposed(form)).as(offer).isEqualTo(proposal(record, offer, title));

        var before = made(record);
        var fields = Browser.filledIn(form, Map.of());
        var path = form.attr("action");
        browser.answerTo(path, fields);
        browser.answerTo(path, fields);

        var grown = made(record);
        assertThat(grown).as(offer).hasSize(before.size() + 1).containsAll(before);
        var made = grown.stream()
                .filter(each -> !before.contains(each))
                .findFirst()
                .orElseThrow();
        assertThat(origin(made).select("a").attr("href")).as(made).isEqualTo(record);

        var deleted = browser.post(made + "/deletion", Map.of());
        assertThat(made(record)).as(made).isEqualTo(before);
        undo(deleted);
        assertThat(made(record)).as(made).contains(made);

        deleted = browser.post(record + "/deletion", Map.of());
        assertThat(origin(made).select("a")).as(made).isEmpty();
        assertThat(origin(made).text()).as(made).isEqualTo("Began with " + title + " no longer there");
        var edited = browser.submit(browser.get(made + "/edit").expectFirst("#form form"), Map.of());
        assertThat(edited.select(".origin").text()).as(made).contains(title);
        undo(deleted);
        assertThat(origin(made).select("a").attr("href")).as(made).isEqualTo(record);
    }

    @ParameterizedTest
    @CsvSource({
        "/study/books, title, notes",
        "/study/quotes, , words",
        "/study/meetings, , takeaway",
        "/career/lessons, symptom, fix",
        "/blog/peer-posts, title, takeaway"
    })
    void makeACardOfARecordWithOnePress(String list, String asked, String told) {
        sample.load(Language.EN);
        var records = records(list);
        assertThat(records).isNotEmpty();

        for (var record : records) {
            var written = browser.get(record + "/edit").expectFirst("#form form");
            var offer = offers(browser.get(record)).stream()
                    .filter(each -> kind(each).equals("card"))
                    .findFirst()
                    .orElseThrow();
            var form = browser.get(offer).expectFirst("#form form");
            var front = form.expectFirst("[name=front]").text();
            var back = form.expectFirst("[name=back]").text();
            assertThat(front).as(record).isNotBlank().startsWith(asked == null ? "" : entered(written, asked));
            if (entered(written, told).isEmpty()) {
                assertThat(list).as("there may be nothing to tell of").isEqualTo("/study/meetings");
            } else {
                assertThat(back.replaceAll("[>\\s]", ""))
                        .as(record)
                        .isNotBlank()
                        .contains(entered(written, told).replaceAll("[>\\s]", ""));
            }
            assertThat(front).as("a side does not repeat the other").isNotEqualTo(back);

            var saved = browser.answerTo(form.attr("action"), Browser.filledIn(form, Map.of()));
            assertThat(saved.statusCode()).as(record).isEqualTo(303);
        }
    }

    private static String entered(Element form, String field) {
        var entry = form.expectFirst("[name=" + field + "]");
        return entry.tagName().equals("textarea") ? entry.text() : entry.val();
    }

    @Test
    void runFromAWorryToAGoal() {
        sample.load(Language.EN);
        var worry = "/goals/worries/1";
        var words = browser.get(worry).select(".words").text();
        browser.post(worry + "/reopened", Map.of());
        var form = browser.get("/goals/new?worry=1&kind=milestones").expectFirst("#form form");
        assertThat(browser.get(worry).select("a[href='/goals/new?worry=1']")).isNotEmpty();
        assertThat(form.select("[name=why]").text()).isEqualTo(words);

        var goal = browser.submit(form, Map.of("title", "Stand up every hour"));
        var path = goal.expectFirst("a[href~=^/goals/\\d+/edit$]").attr("href").replace("/edit", "");
        assertThat(goal.select("a[href='" + worry + "']").text()).isEqualTo(words);
        assertThat(browser.get(worry).select("a[href='" + path + "']").text()).isEqualTo("Stand up every hour");

        var deleted = browser.post(path + "/deletion", Map.of());
        assertThat(browser.get(worry).select("a[href='" + path + "']")).isEmpty();
        undo(deleted);
        assertThat(browser.get(worry).select("a[href='" + path + "']")).isNotEmpty();

        deleted = browser.post(worry + "/deletion", Map.of());
        assertThat(browser.get(path).select("a[href='" + worry + "']")).isEmpty();
        undo(deleted);
        assertThat(browser.get(path).select("a[href='" + worry + "']").text()).isEqualTo(words);
    }

    @Test
    void keepATagOfSeveralWordsWhole() {
        browser.post(
                "/blog/peer-posts", Map.of("title", "B-trees", "tags", "computer science", "readOn", "2021-03-20"));

        var form = browser.get("/interviews/questions/new?origin=blog.peer-post.1");

        assertThat(form.select("[name=tags]").val()).isEqualTo("computer science");
    }

    @Test
    void showWhatBeganWithARecordInItsList() {
        browser.post("/blog/peer-posts", Map.of("title", "B-trees", "readOn", "2021-03-20"));
        browser.submit(
                browser.get("/blog/posts/new?origin=blog.peer-post.1").expectFirst("#form form"),
                Map.of("title", "What an index costs"));

        assertThat(browser.get("/blog/peer-posts").select("tbody .made").text())
                .isEqualTo("What an index costs post idea");
    }

    @Test
    void leaveNothingWhereThereIsNothing() {
        browser.post("/career/achievements", Map.of("title", "Launched", "day", "2021-03-20", "precision", "day"));
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "idea", "notedOn", "2021-03-20"));

        assertThat(browser.get("/career/achievements/1").select(".threads")).isEmpty();
        assertThat(browser.get("/blog/posts/1").select(".threads, .origin")).isEmpty();
        assertThat(browser.get("/blog/posts/new").select(".origin, [name=origin]"))
                .isEmpty();
    }

    /** The pages of the records of a list. */
    private List<String> records(String list) {
        return browser.get(list).select("tbody a[href], .card a[href]").eachAttr("href").stream()
                .filter(href -> href.matches(list + "/\\d+"))
                .distinct()
                .toList();
    }

    private static List<String> offers(Document page) {
        return page.select(".threads a.button").eachAttr("href");
    }

    private static String kind(String offer) {
        if (offer.startsWith("/goals/new?")) {
            return "goal";
        }
        if (offer.startsWith("/interviews/recall/cards/new?")) {
            return "card";
        }
        return offer.startsWith("/blog/posts/new?origin=") ? "post" : "question";
    }

    /** A post tells of a meeting; anything else begins with what was learned there. */
    private String proposal(String record, String offer, String title) {
        if (record.startsWith("/career/lessons") && kind(offer).equals("card")) {
            return browser.get(record + "/edit").select("[name=symptom]").text();
        }
        if (!record.startsWith("/study/meetings") || kind(offer).equals("post")) {
            return title;
        }
        if (kind(offer).equals("card")) {
            var topics = browser.get(record + "/edit").select("[name=topics]").val();
            return topics.isEmpty() ? title : title + ": " + topics;
        }
        var learned = browser.get(record + "/edit").select("[name=takeaway]").text();
        return learned.isEmpty() ? title : learned;
    }

    /** The title of a post, the words of a question, or the front of a card. */
    private static String proposed(Element form) {
        return form.select("[name=title]").val()
                + form.select("[name=words], [name=front]").text();
    }

    private List<String> made(String record) {
        return browser.get(record).select(".threads__made a").eachAttr("href");
    }

    private Element origin(String made) {
        return browser.get(made).expectFirst(".origin");
    }

    private void undo(Document page) {
        browser.submit(page.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
    }
}
