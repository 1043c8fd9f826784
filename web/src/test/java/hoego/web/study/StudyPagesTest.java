package hoego.web.study;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Threads;
import hoego.web.UiBinder;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class StudyPagesTest {

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    Threads threads;

    @Inject
    UiBinder uis;

    private void addGroup(String name) {
        browser.post("/study/groups", Map.of("name", name, "startedOn", "2020-12-01", "startedPrecision", "month"));
    }

    private void addBook(String title, String... more) {
        var fields = new HashMap<String, String>(Map.of("title", title));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        browser.post("/study/books", fields);
    }

    @Test
    void sayWhatToDoFirst() {
        var page = browser.get("/study");

        assertThat(page.select("#content").text()).contains("Begin with a book you are reading");
        browser.submit(page.expectFirst("form.quick"), Map.of("title", "Accelerate"));
        assertThat(browser.get("/study/books/1").expectFirst("h2").text()).contains("Accelerate", "Reading");
        assertThat(browser.get("/study/meetings").select(".empty").text()).contains("No study group yet");
        assertThat(browser.get("/study/groups").select(".empty").text()).contains("No study group yet");
    }

    @Test
    void takeThePagesThatWereReadToday() {
        addBook("Accelerate", "startedOn", "2021-03-20", "pages", "300");

        var told = browser.submitHere("/study/books", "#book-1 form.quick", Map.of("pages", "30"));

        assertThat(told.location()).endsWith("/study/books");
        assertThat(told.select(".notice p").text()).isEqualTo("Saved.");
        assertThat(told.select("#book-1").text()).contains("30 / 300");
        browser.submit(told.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
        assertThat(browser.get("/study/books/1/readings").select("tbody tr")).isEmpty();
    }

    @Test
    void finishABookWithAWayBack() {
        addBook("Accelerate", "startedOn", "2021-03-20");

        var told = browser.submit("/study/books/1", "form[action$=finished]", Map.of());
        assertThat(told.expectFirst("h2").text()).contains("Finished 30 Mar");

        var back = browser.submit(told.expectFirst(".notice form:has(button:contains(Undo))"), Map.of());
        assertThat(back.expectFirst("h2").text()).contains("Reading");
    }

    @ParameterizedTest
    @CsvSource({
        "/study/books, title=Long&outcome=finished&endedPrecision=day, endedOn",
        "/study/books, title=Long&endedOn=2021-03-01, outcome",
        "/study/books, title=Long&startedOn=2021-03-31, startedOn",
        "/study/books, title=Long&outcome=stopped&endedOn=2021-04-02, endedOn",
        "/study/books, title=Long&rating=3.3, rating",
        "/study/books/1/readings, readOn=2021-03-31&pages=3, readOn",
        "/study/books/1/readings, readOn=2021-03-30&fromPage=9&toPage=3, toPage",
        "/study/meetings, groupId=1&heldOn=2021-04-01, heldOn",
        "/study/meetings, groupId=9&heldOn=2021-03-01, groupId",
        "/study/meetings, heldOn=2021-03-01, groupId",
        "/study/meetings, groupId=1&heldOn=2021-03-01&bookId=99, bookId",
        "'/study/meetings', groupId=1&heldOn=2021-03-01&topics=a;b;c;d;e;f;g;h;i;j;k, topics",
        "/study/groups, name=x&startedOn=2021-03-01&startedPrecision=day&endedOn=2021-02-01, endedOn",
        "/study/groups, name=x&startedOn=2021-03-01&startedPrecision=day&endedOn=2021-04-01, endedOn",
        "/study/groups, name=x&startedOn=2021-03-01&startedPrecision=day&endedOn=2022-05-01&endedPrecision=year, endedOn",
        "/study/groups/1/members, role=x&joinedOn=2021-03-01&leftOn=2021-02-01, leftOn",
        "/study/groups/1/members, role=x&joinedOn=2021-03-31, joinedOn",
        "/study/groups/1/members, role=x&leftOn=2021-04-01, leftOn"
    })
    void keepWhatWasTypedAndSayWhatIsWrong(String path, String fields, String field) {
        addGroup("agile study");
        addBook("Accelerate");
        var typed = new HashMap<String, String>();
        for (var each : fields.split("&", -1)) {
            var parts = each.split("=", -1);
            typed.put(parts[0], parts[1]);
        }

        var answer = browser.answerTo(path, typed);
        var page = browser.post(path, typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#problem-" + field).text()).isNotBlank();
        assertThat(Browser.filledIn(page.expectFirst("#form form"), Map.of())).containsAllEntriesOf(withoutGone(typed));
    }

    /** A choice that is gone cannot be shown as chosen. */
    private static Map<String, String> withoutGone(Map<String, String> typed) {
        var kept = new HashMap<>(typed);
        kept.remove("bookId");
        kept.remove("groupId");
        kept.remove("rating");
        return kept;
    }

    @Test
    void listMeetingsByGroupTopicAndTime() {
        addGroup("agile study");
        addGroup("reading circle");
        addMeeting("1", "2021-03-02", "lean, growth");
        addMeeting("1", "2021-02-02", "Lean");
        addMeeting("2", "2020-12-02", "");

        assertThat(rows("/study/meetings")).isEqualTo(3);
        assertThat(rows("/study/meetings?group=1")).isEqualTo(2);
        assertThat(rows("/study/meetings?topic=lean")).isEqualTo(2);
        assertThat(rows("/study/meetings?topic=growth&period=2021-Q1")).isEqualTo(1);
        assertThat(rows("/study/meetings?q=circle")).isEqualTo(1);
        assertThat(rows("/study/meetings?period=2020")).isEqualTo(1);
    }

    private void addMeeting(String group, String day, String topics) {
        browser.post(
                "/study/meetings",
                Map.of("groupId", group, "heldOn", day, "topics", topics, "takeaway", "~~less~~ more"));
    }

    private int rows(String path) {
        return browser.get(path).select("tbody tr").size();
    }

    @Test
    void listMembersByTheirTime() {
        addGroup("agile study");
        addMember("a founder", "2020-12-01", "");
        addMember("a designer", "2021-02-02", "2021-03-01");

        assertThat(rows("/study/groups/1/members?on=2021-02-10")).isEqualTo(2);
        assertThat(rows("/study/groups/1/members?on=2021-03-10")).isEqualTo(1);
        assertThat(rows("/study/groups/1/members?period=2021-Q1")).isEqualTo(1);
        assertThat(rows("/study/groups/1/members?period=2021-Q1&state=left")).isEqualTo(1);
        assertThat(rows("/study/groups/1/members?q=found")).isEqualTo(1);
    }

    private void addMember(String role, String joined, String left) {
        browser.post("/study/groups/1/members", Map.of("role", role, "joinedOn", joined, "leftOn", left));
    }

    @Test
    void showOwnWordsAsTheyAreMeant() {
        addGroup("agile study");
        addMeeting("1", "2021-03-02", "lean");

        assertThat(browser.get("/study/meetings/1").select(".own-text del").text())
                .isEqualTo("less");
        assertThat(browser.get("/study/meetings").select("tbody del").text()).isEqualTo("less");
    }

    @Test
    void giveTheirWordsToWhatBeginsWithThem() {
        addGroup("agile study");
        addMeeting("1", "2021-03-02", "lean, growth");
        addBook("Accelerate", "notes", "four figures", "review", "worth it");
        var ui = uis.stranger(Language.EN);

        var book = threads.origin(ui, "study.book.1").orElseThrow();
        var meeting = threads.origin(ui, "study.meeting.1").orElseThrow();

        assertThat(book.title()).isEqualTo("Accelerate");
        assertThat(book.words()).isEqualTo("worth it\n\nfour figures");
        assertThat(meeting.title()).isEqualTo("agile study, 2 March 2021");
        assertThat(meeting.tags()).containsExactly("lean", "growth");
        assertThat(meeting.words()).isEqualTo("~~less~~ more");
        assertThat(threads.origin(ui, "study.book.9")).isEmpty();
        assertThat(threads.origin(ui, "study.reading.1")).isEmpty();
    }

    @Test
    void askForABookThatLiesIdleButNotDuringAPause() {
        addBook("Accelerate", "startedOn", "2021-02-01");
        addBook("Team Topologies", "startedOn", "2021-03-20");

        assertThat(browser.get("/").select(".attention").text())
                .contains("Left off reading: “Accelerate”", "57 days without an entry, begun on 1 Feb")
                .doesNotContain("Topologies");

        browser.post("/settings/pauses", Map.of("kind", "crunch", "startsOn", "2021-02-03", "endsOn", "2021-03-28"));
        assertThat(browser.get("/").select(".attention").text()).doesNotContain("Accelerate");
    }

    @Test
    void doNotCallWhatEndedQuiet() {
        browser.post(
                "/study/groups", Map.of("name", "agile study", "startedOn", "2020-12-01", "startedPrecision", "month"));
        addMeeting("1", "2021-01-05", "");
        assertThat(browser.get("/").select(".attention").text()).contains("Study");

        browser.submit("/study/groups/1/edit", "#form form", Map.of("endedOn", "2021-01-06", "endReason", "no time"));

        assertThat(browser.get("/").select(".attention").text()).doesNotContain("Study");
    }

    @Test
    void standOnTheDashboard() {
        addGroup("agile study");
        addMeeting("1", "2021-03-02", "");
        addMeeting("1", "2021-03-23", "");
        addBook("Accelerate", "outcome", "finished", "endedOn", "2021-03-10");
        addBook("Team Topologies", "outcome", "finished", "endedOn", "2020-12-10");

        var card = browser.get("/").expectFirst("#card-study");

        assertThat(card.select(".figure").text()).isEqualTo("1 book finished 2 books since the study began");
        assertThat(card.select(".weeks a").eachAttr("href"))
                .containsExactly(
                        "/study/meetings?part=attended&period=2021-W09",
                        "/study/meetings?part=attended&period=2021-W12");
        assertThat(card.select(".weeks li")).hasSize(14);
        assertThat(card.select("footer").text()).isEqualTo("agile study · last meeting 23 Mar");
    }

    @Test
    void measureWhatWasLearned() {
        addGroup("agile study");
        browser.post("/study/meetings", Map.of("groupId", "1", "heldOn", "2021-03-02", "minutes", "90"));
        addBook("Accelerate", "outcome", "finished", "endedOn", "2021-03-10");
        browser.post("/study/books/1/readings", Map.of("readOn", "2021-03-02", "pages", "40", "minutes", "30"));
        for (var measure : new String[] {"books-finished", "pages", "meetings", "minutes"}) {
            browser.post(
                    "/goals",
                    Map.of(
                            "title", measure,
                            "kind", "measured",
                            "area", "study",
                            "period", "2021-Q1",
                            "startValue", "0",
                            "targetValue", "1000",
                            "aggregation", "sum",
                            "measure", "study." + measure));
        }

        var goals = browser.get("/goals").select(".goal").text();

        assertThat(goals).contains("1 / 1,000", "40 / 1,000", "120 / 1,000");
    }

    @Test
    void showAPastQuarterAsItWas() {
        clock.moveTo(LocalDate.of(2021, 5, 5));
        addBook("Accelerate", "startedOn", "2021-03-20", "outcome", "finished", "endedOn", "2021-04-10");

        var past = browser.get("/study?period=2021-Q1").select("#content").text();

        assertThat(past).contains("Accelerate").doesNotContain("not written up");
        assertThat(browser.get("/study").select("section:has(#reading)").text()).doesNotContain("Accelerate");
        assertThat(browser.get("/study").select("section:has(#books)").text())
                .contains("1 finished book not written up");
    }

    @Test
    void showTheBooksThatWereReadLastAndTheWayToTheOthers() {
        for (int n = 1; n <= 7; n++) {
            addBook("Volume " + n, "startedOn", "2021-03-1" + n);
        }
        addBook("Accelerate", "startedOn", "2021-02-01");
        addBook("Lean", "outcome", "finished", "endedOn", "2021-02-10");

        var reading = browser.get("/study").select("section:has(#reading)");
        assertThat(reading.select("li > a").eachText())
                .containsExactly("Volume 7", "Volume 6", "Volume 5", "Volume 4", "Volume 3");
        var all = reading.select("footer a");
        assertThat(all.text()).isEqualTo("All 8 books being read");
        assertThat(browser.get(all.attr("href")).select("tbody tr")).hasSize(8);
        assertThat(browser.get("/").select(".attention").text()).contains("Left off reading: “Accelerate”");

        clock.moveTo(LocalDate.of(2021, 5, 5));
        assertThat(browser.get("/study?period=2021-Q1")
                        .select("section:has(#reading) footer")
                        .text())
                .isEqualTo("8 books were being read");
    }

    @Test
    void doNotTellAPastQuarterWhichBooksAreWantedNow() {
        addBook("Accelerate");
        clock.moveTo(LocalDate.of(2021, 5, 5));

        assertThat(browser.get("/study").select("section:has(#books)").text()).contains("1 book to read");
        assertThat(browser.get("/study?period=2021-Q1")
                        .select("section:has(#books)")
                        .text())
                .doesNotContain("to read");
    }

    @Test
    void listTheBooksThatWereNotWrittenUpByThen() {
        addBook("Accelerate", "outcome", "finished", "endedOn", "2021-02-10");
        addBook("Team Topologies", "outcome", "finished", "endedOn", "2020-12-10");

        var path = browser.get("/study?period=2020")
                .expectFirst("a:contains(not written up)")
                .attr("href");

        assertThat(browser.get(path).select("tbody tr td:first-child > a").eachText())
                .containsExactly("Team Topologies");
        assertThat(browser.get(path).select("section > p.line").text())
                .startsWith("Finished or stopped by 31 December 2020.");
    }
}
