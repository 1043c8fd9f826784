package hoego.web.blog;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Job;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Revisions;
import hoego.web.Sample;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the text of a post was before. */
@MicronautTest(transactional = false)
class PostHistoryTest {

    private static final String HISTORY = "/blog/posts/1/revisions";

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    Revisions revisions;

    @Inject
    Sample sample;

    @Inject
    List<Job> jobs;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void holdsEachTextThatWasSavedHoweverItWas() {
        write("OOM", "First.");
        later();
        browser.submit("/blog/posts/1/edit", "#form form", Map.of("body", "First. Second line."));
        later();
        browser.post("/blog/posts/1/text", Map.of("version", "1", "title", "OOM", "body", "Third."));
        browser.submit("/blog/posts/1", "#publication form", Map.of());

        var page = browser.get(HISTORY);

        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("tbody .number").eachText()).containsExactly("1 −2", "6", "3 +2", "19", "1", "6");
        assertThat(page.expectFirst("tbody tr").text()).contains("30 Mar 2021 12:20", "as it stands");
    }

    @Test
    void holdsNothingOfWhatIsNotThere() {
        assertThat(browser.status(HISTORY)).isEqualTo(404);
        write("OOM", "");
        assertThat(browser.get(HISTORY).select(".empty a").attr("href")).isEqualTo("/blog/posts/1/edit");
        assertThat(browser.status(HISTORY + "/compare?to=1")).isEqualTo(404);
        assertThat(browser.answerTo(HISTORY + "/1/restoration", Map.of("version", "0"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void comparesAnyTwo() {
        write("OOM", "The kernel kills a process.");
        change("OOM kill", "The kernel kills the greediest process.\n\n<script>alert(1)</script>");

        var page = browser.submit(browser.get(HISTORY).expectFirst("#comparison"), Map.of("from", "2", "to", "1"));

        assertThat(page.select(".comparison del").eachText()).containsExactly("a");
        assertThat(page.select(".comparison ins").eachText()).contains("the greediest", "<script>alert(1)</script>");
        assertThat(page.select(".card script")).isEmpty();
        assertThat(page.select("p:has(> del)").text()).contains("OOM OOM kill");
        assertThat(page.select(".line").text()).contains("added", "1 taken out");
        assertThat(page.select("[data-mark=other] .visually-hidden").text()).isEqualTo("Changed:");
    }

    @Test
    void bringsATextBackAndTheOneBeforeItAgain() {
        write("OOM", "First.");
        later();
        change("OOM kill", "Second.");

        var restored = browser.submit(HISTORY, "#restore-1", Map.of());

        assertThat(restored.select(".prose").text()).isEqualTo("First.");
        assertThat(restored.select("h2").text()).contains("OOM").doesNotContain("kill");
        assertThat(restored.select(".notice").text()).contains("Restored the text of 30 Mar 2021 12:00");
        assertThat(browser.get(HISTORY).expectFirst("tbody tr").text()).contains("Brought back from 30 Mar 2021 12:00");

        var undone = browser.submit(restored.expectFirst(".notice form"), Map.of());
        assertThat(undone.select(".prose").text()).isEqualTo("Second.");
        assertThat(browser.get(HISTORY).select("tbody tr")).hasSize(4);
    }

    @Test
    void bringsNothingBackOverWhatAnotherWindowStored() {
        write("OOM", "First.");
        change("OOM", "Second.");
        var seen = browser.get(HISTORY).expectFirst("#restore-1");
        change("OOM", "Third.");

        var answer = browser.answerTo(seen.attr("action"), Browser.filledIn(seen, Map.of()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("changed in another window");
        assertThat(browser.get("/blog/posts/1").select(".prose").text()).isEqualTo("Third.");
    }

    @Test
    void comesBackWithAPostFromTheTrashAndGoesWithIt() {
        write("OOM", "First.");
        change("OOM", "Second.");
        var deleted = browser.submit("/blog/posts/1", ".deletion", Map.of());
        tidy(MovableClock.TODAY.atStartOfDay(MovableClock.SEOUL).toInstant());
        browser.submit(deleted.expectFirst(".notice form"), Map.of());
        assertThat(browser.get(HISTORY).select("tbody tr")).hasSize(2);

        browser.submit("/blog/posts/1", ".deletion", Map.of());
        tidy(Instant.now().plus(Duration.ofDays(31)));

        assertThat(revisions.count(PostRevisions.KIND, 1)).isZero();
    }

    /** The database's own clock says when something was deleted. */
    private void tidy(Instant now) {
        for (var name : List.of("trash", "revisions")) {
            jobs.stream()
                    .filter(job -> job.name().equals(name))
                    .forEach(job -> job.action().accept(now));
        }
    }

    @Test
    void goesWithTheSample() {
        browser.signIn();
        sample.load(Language.EN);
        assertThat(kept()).isPositive();

        sample.remove();

        assertThat(kept()).isZero();
    }

    private long kept() {
        return transactions.executeRead(transaction -> {
            try (var statement = transaction.getConnection().createStatement();
                    var rows = statement.executeQuery("SELECT count(*) FROM web.revision")) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private void later() {
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(10)));
    }

    private void write(String title, String body) {
        browser.post("/blog/posts", Map.of("title", title, "body", body, "status", "draft", "notedOn", "2021-03-30"));
    }

    private void change(String title, String body) {
        browser.submit("/blog/posts/1/edit", "#form form", Map.of("title", title, "body", body));
    }
}
