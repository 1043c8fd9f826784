package hoego.web.study;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.Threads;
import hoego.web.UiBinder;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Books that are read again, quoted, found by what is known of them, and written up. */
@MicronautTest(transactional = false)
class BookPagesTest {

    @Inject
    Browser browser;

    @Inject
    Threads threads;

    @Inject
    UiBinder uis;

    private void addBook(String title, String... more) {
        var fields = new HashMap<String, String>(Map.of("title", title));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        browser.post("/study/books", fields);
    }

    private void addFinished(String title, String day) {
        addBook(title, "outcome", "finished", "endedOn", day);
    }

    private void quote(String words, String... more) {
        var fields = new HashMap<String, String>(Map.of("bookId", "1", "words", words, "quotedOn", "2021-03-01"));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        browser.post("/study/quotes", fields);
    }

    @Test
    void areReadAgainWithOneTapAndAWayBack() {
        addFinished("Accelerate", "2021-02-01");

        var again = browser.submit("/study/books/1", "section form:has(button:contains(Read again))", Map.of());
        assertThat(again.expectFirst("h2").text()).contains("Reading");
        assertThat(again.select("#read-throughs").isEmpty()).isFalse();
        assertThat(again.select("[id^=read-through-]")).hasSize(2);
        assertThat(browser.get("/study/books?status=finished&period=2021-Q1").select("tbody tr"))
                .hasSize(1);

        var back = browser.submit(again.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
        assertThat(back.expectFirst("h2").text()).contains("Finished 1 Feb");

        var gone = browser.submit(back.expectFirst("#read-through-1 form.deletion"), Map.of());
        assertThat(gone.select(".notice").text()).contains("Accelerate (Finished 1 Feb");
        assertThat(gone.expectFirst("h2").text()).contains("Want to read");
        var restored = browser.submit(gone.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
        assertThat(browser.get("/study/books/1").expectFirst("h2").text()).contains("Finished 1 Feb");
        assertThat(restored.select(".notice")).isNotEmpty();
    }

    @Test
    void areReadOnceAtATime() {
        addBook("Accelerate", "startedOn", "2021-03-01");
        var again = Map.of("startedOn", "2021-03-20");

        assertThat(browser.answerTo("/study/books/1/read-throughs", again).statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/study/books/1/read-throughs", again)
                        .select("#problem-outcome")
                        .text())
                .contains("already");
        browser.post(
                "/study/books/1/read-throughs",
                Map.of("startedOn", "2019-03-20", "outcome", "stopped", "endedOn", "2019-04-01"));
        assertThat(browser.post("/study/books/1/read-throughs/2", again).select("#problem-outcome"))
                .isNotEmpty();

        var finished = browser.submit("/study/books/1", "form[action$=finished]", Map.of());
        var back = browser.submit(finished.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
        assertThat(back.expectFirst("h2").text()).contains("Reading");
    }

    @Test
    void areStillUnreadOnceTheirEndIsUndone() {
        addBook("Accelerate");

        browser.post("/study/books/1/finished", Map.of());
        var finished = browser.get("/study/books/1");
        assertThat(finished.select("[id^=read-through-]")).hasSize(1);
        browser.submit(finished.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());

        assertThat(browser.get("/study/books/1").select("[id^=read-through-]")).isEmpty();
        assertThat(browser.get("/study/books/1/edit").select("[name=startedOn]").val())
                .isEmpty();
    }

    @Test
    void refuseAnEndBeforeTheStartOrToCome() {
        addBook("Accelerate");
        var early = Map.of("startedOn", "2021-03-01", "outcome", "finished", "endedOn", "2021-02-01");
        var ahead = Map.of("startedOn", "2021-04-02");

        assertThat(browser.answerTo("/study/books/1/read-throughs", early).statusCode())
                .isEqualTo(422);
        assertThat(browser.post("/study/books/1/read-throughs", ahead).select("#problem-startedOn"))
                .isNotEmpty();
    }

    @Test
    void areReadInPercentWherePagesHaveNoNumbers() {
        addBook("An e-book", "startedOn", "2021-03-01");
        browser.post("/study/books/1/readings", Map.of("readOn", "2021-03-02", "percent", "35", "minutes", "30"));

        var page = browser.get("/study/books/1");
        assertThat(page.select(".bar")).isNotEmpty();
        assertThat(page.select("[id^=reading-]").text()).contains("35%");
        browser.submit(page.expectFirst("form.quick"), Map.of("percent", "50"));
        assertThat(browser.get("/study/books").select("#book-1").text()).contains("50%");
        assertThat(browser.get("/timeline?area=study&period=2021-Q1").text()).contains("up to 50%");
    }

    @Test
    void areFoundByWhatIsKnownOfThem() {
        addBook("Accelerate", "isbn", "978-0-306-40615-7", "tags", "Ops, devops", "rating", "4.25", "author", "Zed");
        addBook("Ballads", "author", "Abe");

        assertThat(titles("q=0-306-40615-2")).containsExactly("Accelerate");
        assertThat(titles("q=9780306406157")).containsExactly("Accelerate");
        assertThat(titles("tag=ops")).containsExactly("Accelerate");
        assertThat(titles("rating=4&sort=title")).containsExactly("Accelerate");
        assertThat(titles("rating=5")).isEmpty();
        assertThat(titles("rating=&tag=&status=&q=&sort=author")).containsExactly("Ballads", "Accelerate");
        assertThat(browser.get("/study/books/1/edit").expectFirst("[name=isbn]").val())
                .isEqualTo("9780306406157");
        assertThat(browser.post("/study/books", Map.of("title", "x", "isbn", "978-0-306-40615-8"))
                        .select("#problem-isbn")
                        .text())
                .contains("no ISBN");
    }

    private java.util.List<String> titles(String query) {
        return browser.get("/study/books?" + query)
                .select("tbody tr td:first-child > a:first-child")
                .eachText();
    }

    @Test
    void areQuotedWithAWayBack() {
        addBook("Accelerate");
        quote("Batches as small as\nthe team can bear", "page", "42", "note", "so do releases");
        quote("Elsewhere", "place", "chapter 3");

        assertThat(browser.get("/study/books/1").select(".quote").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("the team can bear", "p. 42", "so do releases"),
                        second -> assertThat(second).contains("Elsewhere", "chapter 3"));
        assertThat(browser.get("/study/quotes?q=releases&book=1").select(".quote"))
                .hasSize(1);
        assertThat(browser.get("/search?q=bear").select("#content").text()).contains("Accelerate");
        assertThat(browser.get("/timeline?area=study&period=2021-Q1").text()).contains("Quoted “Accelerate”");
        var gone = browser.submit("/study/quotes/1", "form.deletion", Map.of());
        assertThat(browser.get("/study/quotes").select(".quote")).hasSize(1);
        browser.submit(gone.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
        assertThat(browser.get("/study/quotes").select(".quote")).hasSize(2);
    }

    @Test
    void refuseAQuoteOfNothingOrOfABookThatIsGone() {
        assertThat(browser.post("/study/quotes", Map.of("bookId", "9", "words", "words", "quotedOn", "2021-03-01"))
                        .select("#problem-bookId"))
                .isNotEmpty();
        addBook("Accelerate");
        assertThat(browser.answerTo("/study/quotes", Map.of("bookId", "1", "words", " ", "quotedOn", "2021-03-01"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void beginAPostWithReviewAndQuotes() {
        addBook("Accelerate", "review", "Worth it.", "tags", "ops");
        quote("First line\n\nsecond line", "page", "42", "note", "so do I");
        quote("Then", "place", "chapter 3");

        var form = browser.get("/blog/posts/new?origin=study.book.1").expectFirst("#form form");

        assertThat(form.expectFirst("[name=title]").val()).isEqualTo("Accelerate");
        assertThat(form.expectFirst("[name=tags]").val()).contains("ops");
        assertThat(form.expectFirst("[name=body]").wholeText().strip().replace("\r", ""))
                .isEqualTo(
                        "Worth it.\n\n> First line\n>\n> second line\n>\n> — p. 42\n\nso do I\n\n> Then\n>\n> — chapter 3");
        var quote = threads.origin(uis.stranger(Language.KO), "study.quote.1").orElseThrow();
        assertThat(quote.title()).isEqualTo("Accelerate");
        assertThat(quote.words()).contains("> — 42쪽");
        assertThat(quote.path()).isEqualTo("/study/quotes/1");
        assertThat(browser.get("/study/quotes/1").select(".threads a").eachAttr("href"))
                .anyMatch(path -> path.contains("/cards/new?origin=study.quote.1"));
    }

    @Test
    void sayHowLongTheyWaitToBeWrittenUp() {
        addFinished("Accelerate", "2021-03-20");
        browser.post("/study/books/1/read-throughs", Map.of("startedOn", "2021-03-25"));

        var shelf = browser.get("/study").select("section:has(#books)");
        assertThat(shelf.text()).contains("1 finished book not written up", "finished 10 days ago");
        assertThat(shelf.select(".write a").eachAttr("href")).contains("/blog/posts/new?origin=study.book.1");
        assertThat(browser.get("/study/books?status=unwritten")
                        .select("tbody tr")
                        .text())
                .contains("Accelerate", "Write a review");
    }

    @Test
    void haveNoMorePagesThanTheyHave() {
        addBook("Accelerate", "pages", "260");

        var refused = browser.post("/study/books/1/readings", Map.of("readOn", "2021-03-01", "toPage", "300"));
        assertThat(refused.select("#problem-toPage").text()).startsWith("The book has 260 pages.");
        assertThat(browser.post("/study/books/1/readings", Map.of("readOn", "2021-03-01", "pages", "261"))
                        .select("#problem-pages"))
                .isNotEmpty();
        assertThat(browser.post(
                                "/study/quotes",
                                Map.of("bookId", "1", "words", "words", "page", "999", "quotedOn", "2021-03-01"))
                        .select("#problem-page a")
                        .attr("href"))
                .isEqualTo("/study/books/1/edit");
        assertThat(browser.get("/study/books/1/readings").select("tbody tr")).isEmpty();

        assertThat(browser.post("/capture", Map.of("line", "read Accelerate 300 pages"))
                        .text())
                .contains("“Accelerate” has 260 pages.");

        browser.post("/study/books/1/readings", Map.of("readOn", "2021-03-01", "toPage", "260"));
        assertThat(browser.get("/study/books/1/readings").select("tbody tr")).hasSize(1);
    }

    @Test
    void askHowTheyWereOnTheirOwnPageOnceTheyAreFinished() {
        addBook("Accelerate", "author", "Forsgren", "pages", "260", "tags", "lean, devops", "notes", "One\n\n- two");
        assertThat(browser.get("/study/books/1").select("#how-it-was")).isEmpty();

        var finished = browser.submitHere("/study/books/1", "form[action$=finished]", Map.of());
        assertThat(URI.create(finished.baseUri()).getPath()).isEqualTo("/study/books/1");
        assertThat(finished.select("details[open] #how-it-was")).isNotEmpty();
        assertThat(finished.select(".threads a.button").eachAttr("href"))
                .contains("/blog/posts/new?origin=study.book.1", "/interviews/recall/cards/new?origin=study.book.1");

        var before = browser.get("/study/books/1/edit").expectFirst("#form form");
        var reviewed = browser.submit(
                finished.expectFirst("#how-it-was"), Map.of("rating", "4.5", "review", "Measure four things."));
        assertThat(reviewed.select(".own-text").text()).contains("Measure four things.");
        assertThat(reviewed.select("#how-it-was")).isEmpty();
        var after = Browser.filledIn(
                browser.get("/study/books/1/edit").expectFirst("#form form"),
                Map.of("rating", "", "review", "", "key", "", "version", ""));
        assertThat(after)
                .as("nothing else has changed")
                .isEqualTo(Browser.filledIn(before, Map.of("rating", "", "review", "", "key", "", "version", "")));
    }

    @Test
    void sayWhichOfTheirPagesWereNeverRecorded() {
        addBook("Accelerate", "pages", "260");
        browser.post("/study/books/1/readings", Map.of("readOn", "2021-03-01", "toPage", "60"));
        assertThat(browser.get("/study/books/1").text()).doesNotContain("are recorded");

        var finished = browser.submit("/study/books/1", "form[action$=finished]", Map.of());
        assertThat(finished.text()).contains("60 of 260 pages are recorded");
        var whole = browser.submit(finished.expectFirst("form:has([name=fromPage])"), Map.of());

        assertThat(whole.text()).doesNotContain("are recorded");
        assertThat(whole.expectFirst("h2").text()).contains("Finished");
        assertThat(whole.select("[id^=read-through-]")).hasSize(1);
        assertThat(browser.get("/study/books/1/readings").select("tbody tr")).hasSize(2);

        addFinished("An old one", "2021-02-01");
        browser.submit("/study/books/2/edit", "#form form", Map.of("pages", "100"));
        var old = browser.get("/study/books/2");
        assertThat(old.text()).contains("0 of 100 pages are recorded");
        assertThat(old.select("form:has([name=fromPage]), details[open] #how-it-was"))
                .as("nobody says that it was read today")
                .isEmpty();
    }
}
