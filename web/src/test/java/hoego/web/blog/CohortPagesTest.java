package hoego.web.blog;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.blog.RoundService;
import hoego.blog.SubmissionDraft;
import hoego.web.Browser;
import hoego.web.Fact;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Period;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CohortPagesTest {

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    RoundService rounds;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    BlogFacts facts;

    @Inject
    UiBinder uis;

    @BeforeEach
    void begin() {
        clock.moveTo(LocalDate.of(2021, 3, 1));
        add("1");
        clock.moveTo(MovableClock.TODAY);
    }

    private Document add(String number) {
        return browser.submit(
                "/blog/cohorts/new",
                "#form form",
                Map.of(
                        "name", "posting",
                        "number", number,
                        "startsOn", "2021-03-01",
                        "endsOn", "2021-04-08",
                        "deposit", "20,000",
                        "fineMissed", "5000",
                        "fineLate", "2000",
                        "reviewsPerRound", "1"));
    }

    @Test
    void makesTheRounds() {
        var page = browser.get("/blog/cohorts/1");

        assertThat(page.select(".rounds > li").eachAttr("data-state"))
                .containsExactly("missed", "missed", "missed", "missed", "now", "ahead");
        assertThat(page.select(".numbers").text()).contains("Refund ₩0 of ₩20,000");
    }

    @Test
    void tellsHowFarTheFinesGoBeyondTheDeposit() {
        browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("deposit", "16000"));

        assertThat(browser.get("/blog/cohorts/1").select(".numbers").text()).contains("fines beyond it: ₩4,000");
    }

    @Test
    void keepsTheFinesThatRoundsWereDueUnder() {
        browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("fineMissed", "7000"));

        assertThat(browser.get("/blog/cohorts/1").select(".numbers").text())
                .contains("Refund ₩0 of ₩20,000")
                .doesNotContain("fines beyond");
        assertThat(standing(4)).isEqualTo("Missed · Fines of this round: missed ₩5,000, late ₩2,000");
        assertThat(standing(5)).isEqualTo("Upcoming");
        clock.moveTo(LocalDate.of(2021, 4, 2));
        assertThat(browser.get("/blog/cohorts/1").select(".numbers").text()).contains("fines beyond it: ₩7,000");

        browser.submit("/blog/cohorts/1/rounds/1/edit", "#form form", Map.of("fineMissed", "0", "fineLate", "0"));
        assertThat(browser.get("/blog/cohorts/1").select(".numbers").text()).doesNotContain("₩7,000");
    }

    private String standing(int round) {
        return browser.get("/blog/cohorts/1/rounds/" + round + "/edit")
                .select("#standing")
                .text();
    }

    @Test
    void handsInWithATapAndTakesItBack() {
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "draft", "notedOn", "2021-03-30"));

        var page = browser.submit(
                "/blog/cohorts/1", "form[action$=/submission]", Map.of("postId", "1", "link", "https://a.b/c"));
        assertThat(page.select("#round-5").text()).contains("OOM", "Submitted", "2 d 12 h early");
        assertThat(page.select("#round-5 [data-label=Margin]")).hasSize(1);
        assertThat(page.select("#round-6 [data-label=Until then]")).hasSize(1);

        assertThat(page.select(".notice").text()).startsWith("Handed in for round 5, and published “OOM”.");
        assertThat(browser.get("/blog/posts/1").select(".numbers").text()).contains("Published on 30 Mar");

        var back = browser.submit(page.expectFirst(".notice form"), Map.of());
        assertThat(back.select("#round-5").text()).contains("Upcoming").doesNotContain("OOM");
        var post = browser.get("/blog/posts/1");
        assertThat(post.expectFirst(".pill").text()).isEqualTo("Draft");
        assertThat(post.select("a[href=https://a.b/c]")).isEmpty();
    }

    @Test
    void takesNothingBackThatAnotherWindowChangedSince() {
        var mine = browser.submit("/blog/cohorts/1", "form[action$=/submission]", Map.of("link", "https://a.b/c"));
        browser.submit("/blog/cohorts/1/rounds/5/edit", "#form form", Map.of("link", "https://a.b/theirs"));

        var told = browser.submit(mine.expectFirst(".notice form"), Map.of());

        assertThat(told.select(".notice").text()).startsWith("Not undone: round 5 was changed since.");
        assertThat(browser.get("/blog/cohorts/1").select("#round-5").text()).contains("https://a.b/theirs");
    }

    @Test
    void handsInNoPostThatWasDropped() {
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "dropped", "notedOn", "2021-03-30"));

        var refused =
                browser.post("/blog/cohorts/1/rounds/5/submission", Map.of("postId", "1", "link", "https://a.b/c"));

        assertThat(refused.select("#problem-postId").text()).contains("was dropped");
        assertThat(refused.select("[name=postId] [selected]").text()).isEqualTo("OOM · Dropped");
        assertThat(refused.select("[name=link]").val()).isEqualTo("https://a.b/c");
        assertThat(browser.get("/blog/cohorts/1").select("#round-5").text()).contains("Upcoming");
        assertThat(browser.get("/blog/posts/1").expectFirst(".pill").text()).isEqualTo("Dropped");

        var edited = browser.submit(
                "/blog/cohorts/1/rounds/5/edit", "#form form", Map.of("postId", "1", "submittedOn", "2021-03-30"));

        assertThat(edited.select("#problem-postId").text()).contains("was dropped");
        assertThat(browser.get("/blog/cohorts/1").select("#round-5").text()).contains("Upcoming");
    }

    @Test
    void publishesWhatIsEnteredAsHandedInOnce() {
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "idea", "notedOn", "2021-03-01"));
        var handedIn = Map.of("postId", "1", "submittedOn", "2021-03-04", "link", "https://a.b/c");

        var saved = browser.submit("/blog/cohorts/1/rounds/1/edit", "#form form", handedIn);

        assertThat(saved.select(".notice").text()).startsWith("Saved, and published “OOM”.");
        assertThat(browser.get("/blog/posts/1").select(".numbers").text()).contains("Published on 4 Mar");

        browser.submit(saved.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/blog/posts/1").expectFirst(".pill").text()).isEqualTo("Idea");
        assertThat(standing(1)).isEqualTo("Missed");
        browser.submit("/blog/cohorts/1/rounds/1/edit", "#form form", handedIn);

        browser.submit("/blog/posts/1", "form[action$=/draft]", Map.of());
        browser.submit("/blog/cohorts/1/rounds/1/edit", "#form form", Map.of("note", "late at night"));
        assertThat(browser.get("/blog/posts/1").expectFirst(".pill").text()).isEqualTo("Draft");
    }

    @Test
    void handsInNoIdeaThatIsOnlyATitle() {
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "idea", "notedOn", "2021-03-01"));

        var refused = browser.submit("/blog/cohorts/1", "form[action$=/submission]", Map.of("postId", "1"));
        assertThat(refused.select("#problem-postId").text())
                .startsWith("It has no text yet. Write it, or give its link.");
        var edited = browser.submit(
                "/blog/cohorts/1/rounds/5/edit", "#form form", Map.of("postId", "1", "submittedOn", "2021-03-30"));
        assertThat(edited.select("#problem-postId").text()).startsWith("It has no text yet.");
        assertThat(browser.get("/blog/posts/1").expectFirst(".pill").text()).isEqualTo("Idea");

        browser.submit("/blog/posts/1/edit", "#form form", Map.of("body", "It kills."));
        assertThat(browser.submit("/blog/cohorts/1", "form[action$=/submission]", Map.of("postId", "1"))
                        .select("#round-5")
                        .text())
                .contains("Submitted");
    }

    @Test
    void offersWhatMayBeHandedInAndSaysHowFarItIs() {
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "draft", "notedOn", "2021-03-30"));
        browser.post("/blog/posts", Map.of("title", "MTU", "status", "idea", "notedOn", "2021-03-30"));
        browser.post("/blog/cohorts/1/rounds/4/submission", Map.of("postId", "1", "link", ""));

        assertThat(browser.get("/blog/cohorts/1").select("#hand-in-post option").eachText())
                .containsExactly("None", "MTU · Idea");
        assertThat(browser.get("/blog/cohorts/1/rounds/4/edit")
                        .select("[name=postId] [selected]")
                        .text())
                .isEqualTo("OOM · Published");
    }

    @Test
    void asksForWhatWasHandedInBeforeItWasEntered() {
        var page = add("2");

        assertThat(page.select(".notice").text()).contains("4 rounds were over before");
        assertThat(page.select("#content .line").text()).contains("4 rounds were over before this cohort was entered");
        assertThat(page.select(".rounds > li").eachAttr("data-state"))
                .containsExactly("untold", "untold", "untold", "untold", "now", "ahead");
        assertThat(page.select(".numbers").text()).contains("Refund ₩20,000 of ₩20,000");
        assertThat(told("2021-Q1")).contains("Cohort 2 had 4 deadlines this quarter. Nothing is recorded for them.");
        assertThat(figure()).isEqualTo("0 posts");

        browser.submit("/blog/cohorts/2/rounds/7/edit", "#form form", Map.of("submittedOn", "2021-03-04"));
        browser.submit("/blog/cohorts/2/rounds/8/edit", "#form form", Map.of("note", "overslept"));

        assertThat(browser.get("/blog/cohorts/2").select(".numbers").text()).contains("Refund ₩15,000 of ₩20,000");
        assertThat(told("2021-Q1"))
                .contains("Cohort 2 had 4 deadlines this quarter. 1 post was handed in on time. 1 was missed. "
                        + "Nothing is recorded for 2.");
        assertThat(figure()).isEqualTo("1 of 2 rounds");
        assertThat(browser.get("/blog/cohorts/2/rounds?period=2021-Q1&state=untold")
                        .select("[data-total]")
                        .attr("data-total"))
                .isEqualTo("2");
    }

    private String figure() {
        return browser.get("/?period=2021-Q1")
                .expectFirst("[data-area=blog] .figure > a")
                .text();
    }

    @Test
    void hasANumberOfItsOwn() {
        assertThat(browser.get("/blog/cohorts/new").select("[name=number]").val())
                .isEqualTo("2");

        assertThat(add("1").select("#problem-number").text()).contains("There is already a cohort 1.");

        add("2");
        assertThat(browser.submit("/blog/cohorts/2/edit", "#form form", Map.of("number", "1"))
                        .select("#problem-number a")
                        .attr("href"))
                .isEqualTo("/blog/cohorts/1");
        assertThat(browser.submit("/blog/cohorts/2/edit", "#form form", Map.of("name", "writing"))
                        .select(".notice")
                        .text())
                .startsWith("Saved");
    }

    @Test
    void handsInNoPostTwice() {
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "draft", "notedOn", "2021-03-30"));
        browser.post("/blog/cohorts/1/rounds/5/submission", Map.of("postId", "1", "link", ""));

        var again = browser.post("/blog/cohorts/1/rounds/6/submission", Map.of("postId", "1", "link", ""));
        assertThat(again.select("#problem-postId").text()).contains("for another round already");
        assertThat(again.select("#problem-postId a").attr("href")).isEqualTo("/blog/cohorts/1/rounds/5/edit");

        var edited = browser.submit(
                "/blog/cohorts/1/rounds/1/edit", "#form form", Map.of("postId", "1", "submittedOn", "2021-03-30"));
        assertThat(edited.select("#problem-postId").text()).contains("for another round already");
        assertThat(browser.get("/blog/cohorts/1/rounds?state=handed-in")
                        .select("[data-total]")
                        .attr("data-total"))
                .isEqualTo("1");
        assertThat(browser.submit("/blog/cohorts/1/rounds/5/edit", "#form form", Map.of("note", "at night"))
                        .select(".notice")
                        .text())
                .startsWith("Saved");
    }

    @Test
    void handsInAPostForOneOfTwoRoundsAtOnce() throws Exception {
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "published", "notedOn", "2021-03-30"));

        try (var threads = Executors.newSingleThreadExecutor()) {
            var second = transactions.executeWrite(transaction -> {
                var post = new SubmissionDraft(1L, "");
                rounds.submit(1, 1, MovableClock.TODAY, null, post);
                var other = threads.submit(() ->
                        browser.answerTo("/blog/cohorts/1/rounds/2/submission", Map.of("postId", "1", "link", "")));
                awaitItsTurn(transaction.getConnection(), other);
                return other;
            });

            assertThat(second.get().statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(second.get().body())
                            .select("#problem-postId a")
                            .attr("href"))
                    .isEqualTo("/blog/cohorts/1/rounds/1/edit");
        }
    }

    /** Until the other waits for what is locked here, or, where nothing keeps it, is done. */
    private static void awaitItsTurn(Connection connection, Future<?> other) {
        try (var waiting = connection.prepareStatement("SELECT FROM pg_locks WHERE NOT granted")) {
            while (!other.isDone()) {
                try (var rows = waiting.executeQuery()) {
                    if (rows.next()) {
                        return;
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsWhenItWasHandedInWhereAnotherWindowDoesSoLater() {
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "draft", "notedOn", "2021-03-30"));
        browser.post("/blog/cohorts/1/rounds/5/submission", Map.of("link", "https://a.b/first"));

        var late = browser.answerTo(
                "/blog/cohorts/1/rounds/5/submission", Map.of("postId", "1", "link", "https://a.b/second"));

        assertThat(late.statusCode()).isEqualTo(422);
        var form = Jsoup.parse(late.body());
        assertThat(form.select("#problem-submittedOn").text()).contains("It is handed in already.");
        assertThat(form.select("[name=link]").val()).isEqualTo("https://a.b/second");
        assertThat(form.select("[name=postId] [selected]").text()).isEqualTo("OOM · Draft");
        assertThat(form.select(".field__stored").text()).contains("https://a.b/first");
        assertThat(browser.get("/blog/cohorts/1").select("#round-5").text()).contains("https://a.b/first");
    }

    @Test
    void listsTheReviewsThatItCountsFromADayThatIsPast() {
        browser.post("/blog/cohorts/1/reviews", Map.of("title", "early", "givenOn", "2021-03-02"));
        browser.post("/blog/cohorts/1/reviews", Map.of("title", "late", "givenOn", "2021-03-29"));

        var early = browser.get("/blog?period=2021-W09").expectFirst("a[href*='/reviews?on=']");

        assertThat(early.text()).isEqualTo("1");
        assertThat(browser.get(early.attr("href")).expectFirst("[data-total]").attr("data-total"))
                .isEqualTo("1");
        assertThat(browser.get("/blog/talks?cohort=1&on=2021-03-07").select(".empty"))
                .hasSize(1);
    }

    @Test
    void asksAgainForALinkThatIsNone() {
        var page = browser.submit("/blog/cohorts/1", "form[action$=/submission]", Map.of("link", "ftp://a.b"));

        assertThat(page.select("#problem-link").text()).contains("https://");
    }

    @Test
    void keepsWhenARoundWasHandedIn() {
        browser.submit(
                "/blog/cohorts/1/rounds/1/edit",
                "#form form",
                Map.of("submittedOn", "2021-03-05", "submittedTime", "02:00"));

        assertThat(browser.get("/blog/cohorts/1").select("#round-1").text()).contains("Late", "late 2 h");
        assertThat(browser.get("/blog/cohorts/1/rounds?state=late")
                        .select("[data-total]")
                        .attr("data-total"))
                .isEqualTo("1");
        assertThat(browser.get("/blog/cohorts/1/rounds?state=missed&on=2021-03-04")
                        .select("[data-total]")
                        .attr("data-total"))
                .isEqualTo("1");
    }

    @Test
    void belongsToTheDayBeforeWhereItIsHandedInAtNight() {
        clock.moveTo(Instant.parse("2021-03-30T16:30:00Z"));
        browser.post("/blog/cohorts/1/rounds/5/submission", Map.of("link", "https://a.b/c"));

        assertThat(browser.get("/timeline?day=2021-03-30").select("main").text())
                .contains("round 5");
        assertThat(browser.get("/timeline?day=2021-03-31").select("main").text())
                .doesNotContain("round 5");

        browser.submit("/blog/cohorts/1/rounds/5/edit", "#form form", Map.of("note", "at night"));
        assertThat(browser.get("/timeline?day=2021-03-30").select("main").text())
                .contains("round 5");
    }

    @Test
    void keepsWhenARoundWasDueAndHandedInWhereItsCohortMovedToAnotherZone() {
        browser.submit(
                "/blog/cohorts/1/rounds/1/edit",
                "#form form",
                Map.of("submittedOn", "2021-03-05", "submittedTime", "00:30"));
        browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("zone", "America/New_York"));

        var form = browser.get("/blog/cohorts/1/rounds/1/edit").expectFirst("#form form");
        assertThat(form.select("[name=dueOn]").val()).isEqualTo("2021-03-04");
        assertThat(form.select("[name=submittedOn]").val()).isEqualTo("2021-03-05");
        assertThat(form.select("[name=submittedTime]").val()).isEqualTo("00:30");
        assertThat(form.select(".line").text()).contains("UTC+09:00");

        browser.submit(form, Map.of("note", "at night"));
        assertThat(browser.get("/blog/cohorts/1").select("#round-1").text()).contains("late 0.5 h");

        browser.submit("/blog/cohorts/1/rounds/1/edit", "#form form", Map.of("submittedTime", "01:00"));
        assertThat(browser.get("/blog/cohorts/1").select("#round-1").text()).contains("late 1 h");
        assertThat(browser.get("/blog/cohorts/1/rounds/5/edit")
                        .select("#form form .line")
                        .eachText())
                .containsExactly("Upcoming");
    }

    @Test
    void asksForTheDayOfATimeAndForANumberOfItsOwn() {
        var page = browser.submit("/blog/cohorts/1/rounds/1/edit", "#form form", Map.of("submittedTime", "02:00"));
        assertThat(page.select("#problem-submittedOn").text()).contains("needs its day");

        var taken = browser.submit("/blog/cohorts/1/rounds/1/edit", "#form form", Map.of("number", "2"));
        assertThat(taken.select("#problem-number").text()).contains("Another round");

        var ahead = browser.submit("/blog/cohorts/1/rounds/1/edit", "#form form", Map.of("submittedOn", "2021-03-31"));
        assertThat(ahead.select("#problem-submittedOn").text()).contains("still to come");
    }

    @Test
    void excusesARoundAndAPauseDoesSo() {
        var page = browser.submit("/blog/cohorts/1", "form[action$=/excused]", Map.of());
        assertThat(page.select("#round-5").text()).contains("Excused");
        browser.submit(page.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/blog/cohorts/1").select("#round-5").text()).contains("Upcoming");

        browser.post("/settings/pauses", Map.of("startsOn", "2021-03-01", "endsOn", "2021-03-12", "kind", "illness"));
        assertThat(browser.get("/blog/cohorts/1").select("#round-1, #round-2").text())
                .contains("Excused")
                .doesNotContain("Missed");
    }

    @Test
    void saysWhichPauseExcusesARound() {
        var pause = Map.of("startsOn", "2021-03-03", "endsOn", "2021-03-05", "kind", "travel", "reason", "conference");
        browser.post("/settings/pauses", pause);
        browser.post("/blog/cohorts/1/rounds/2/excused", Map.of());

        var page = browser.get("/blog/cohorts/1");
        assertThat(page.select("#round-1").text())
                .contains("Excused (Travel)", "3 Mar – 5 Mar: pause (Travel: conference). It excuses this round.");
        assertThat(page.select(".rounds > li").getFirst().text()).contains("Excused (Travel)");
        assertThat(page.select("#round-2").text()).contains("Excused");
        assertThat(page.select(".rounds > li").get(1).text()).contains("Excused");
        assertThat(browser.get("/blog/cohorts/1/rounds/1/edit")
                        .select("#standing")
                        .text())
                .isEqualTo("Excused (Travel) · 3 Mar – 5 Mar: pause (Travel: conference). It excuses this round.");
        assertThat(browser.get("/blog/cohorts/1/rounds/2/edit")
                        .select("#standing")
                        .text())
                .isEqualTo("Excused");
        assertThat(browser.get("/").select("#card-blog").text()).contains("Round 1, Excused (Travel)");

        browser.post("/settings/pauses", Map.of("startsOn", "2021-04-01", "endsOn", "2021-04-01", "kind", "illness"));
        assertThat(browser.get("/blog/cohorts/1").select("#round-5").text())
                .contains("Upcoming", "1 Apr: pause (Illness). This round is excused if nothing is handed in.");
    }

    @Test
    void pointsOutWhatIsExcusedBeyondTheRulesAndRefusesNothing() {
        browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("allowedExcuses", "1"));

        assertThat(browser.post("/blog/cohorts/1/rounds/1/excused", Map.of())
                        .select(".notice")
                        .text())
                .startsWith("Round 1 is excused.")
                .doesNotContain("allow");
        assertThat(browser.post("/blog/cohorts/1/rounds/2/excused", Map.of())
                        .select(".notice")
                        .text())
                .startsWith("Round 2 is excused. 2 excused, 1 allowed: 1 more than the rules allow.");
        assertThat(browser.submit("/blog/cohorts/1/rounds/3/edit", "#form form", Map.of("excused", "true"))
                        .select(".notice")
                        .text())
                .startsWith("Saved. 3 excused, 1 allowed: 2 more than the rules allow.");
        assertThat(browser.get("/blog/cohorts/1").select(".numbers").text())
                .contains("Excuses 3 of 1 allowed, 2 more than the rules allow");
    }

    @Test
    void tellsWhichDeadlineWasSetByHand() {
        browser.submit("/blog/cohorts/1/rounds/6/edit", "#form form", Map.of("dueOn", "2021-04-10"));

        var page = browser.get("/blog/cohorts/1");
        assertThat(page.select("#round-6").text()).contains("10 Apr", "moved");
        assertThat(page.select("#round-5").text()).doesNotContain("moved");
    }

    @Test
    void keepsWhenTalksAre() {
        var refused = browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("talkTime", "10:00"));
        assertThat(refused.select("#problem-talkTime").text()).isEqualTo("Choose the day of the talks, too.");

        browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("talkTime", "10:00", "talkWeekday", "saturday"));

        assertThat(browser.get("/blog/cohorts/1").text()).contains("Talks on Saturday 10:00");
        assertThat(browser.get("/blog/cohorts/new").select("[name=talkTime]").val())
                .isEqualTo("10:00");
    }

    @Test
    void tellsWhenTheNextDeadlineIs() {
        var line = browser.get("/blog/cohorts/1").expectFirst(".contract .line");

        assertThat(line.text()).isEqualTo("Next deadline: Round 5, Thursday 1 Apr 23:59:59 · 2 d 12 h left");
        assertThat(line.expectFirst("time-left").attr("data-days")).isEqualTo("# d # h left");
    }

    @Test
    void showsHowEarlyRoundsWereHandedInAndTheirTrend() {
        for (int i = 1; i <= 4; i++) {
            browser.submit(
                    "/blog/cohorts/1/rounds/" + i + "/edit",
                    "#form form",
                    Map.of(
                            "submittedOn",
                            LocalDate.of(2021, 3, 4 + (i - 1) * 7).toString(),
                            "submittedTime",
                            "2" + (4 - i) + ":00"));
        }

        var pace = browser.get("/blog/cohorts/1").expectFirst(".pace");
        assertThat(pace.select("svg").attr("aria-label"))
                .isEqualTo("From handing in to deadline: Round 1 1 h, Round 2 2 h, Round 3 3 h, Round 4 4 h");
        assertThat(pace.select("rect")).hasSize(4);
        assertThat(pace.select(".line").text()).startsWith("Once 6 rounds are known");
    }

    @Test
    void standsBesideEarlierCohorts() {
        assertThat(browser.get("/blog/cohorts/1").select(".compared")).isEmpty();

        add("2");
        browser.submit("/blog/cohorts/2/edit", "#form form", Map.of("minimumPosts", "4"));

        var rows = browser.get("/blog/cohorts/2").select(".compared tbody tr");
        assertThat(rows.eachAttr("aria-current")).containsExactly("true");
        assertThat(rows.getFirst().select("td").eachText())
                .startsWith("Cohort 2 this one", "0 / 4", "0", "0", "0", "0", "₩20,000");
        assertThat(rows.getLast().select("td").eachText())
                .startsWith("Cohort 1 posting", "0", "0", "0", "4", "0", "₩0");
    }

    @Test
    void keepsReviewsOfOthers() {
        browser.submit(
                "/blog/cohorts/1/received-reviews/new",
                "#form form",
                Map.of("author", "mori", "link", "https://a.b/c", "takeaway", "Measure first.", "roundId", "2"));
        browser.post("/blog/cohorts/1/received-reviews", Map.of("author", "sol", "receivedOn", "2021-03-05"));

        var page = browser.get("/blog/cohorts/1");
        assertThat(page.select(".numbers").text()).contains("Reviews 0 given, 4 owed · 2 received");
        assertThat(page.select("[aria-labelledby=reviews] tr").eachText())
                .containsExactly(
                        "Round Owed Given Received",
                        "Round 1 1 0 1",
                        "Round 2 1 0 1",
                        "Round 3 1 0 0",
                        "Round 4 1 0 0",
                        "Total 4 0 2");
        assertThat(browser.get("/blog/cohorts/1/received-reviews?q=measure")
                        .select("tbody tr")
                        .text())
                .contains("mori", "Round 2", "https://a.b/c");
        assertThat(browser.get("/timeline?area=blog&kind=received-review")
                        .select("#days .moment")
                        .text())
                .contains("Received a review from mori for round 2", "Received a review from sol");
        assertThat(browser.get("/search?q=measure").text()).contains("Review received");
        assertThat(told("2021-Q1")).contains("2 reviews were received in cohort 1.");

        var gone = browser.post("/blog/cohorts/1/received-reviews/1/deletion", Map.of());
        assertThat(browser.get("/blog/cohorts/1/received-reviews").select("tbody tr"))
                .hasSize(1);
        browser.submit(gone.expectFirst(".notice form"), Map.of());
        assertThat(browser.get("/blog/cohorts/1/received-reviews").select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void bringsBackARoundWithoutWhatIsHandedInForAnotherNow() {
        browser.post("/blog/posts", Map.of("title", "OOM", "status", "draft", "notedOn", "2021-03-30"));
        browser.post("/blog/cohorts/1/rounds/5/submission", Map.of("postId", "1", "link", ""));
        var gone = browser.post("/blog/cohorts/1/rounds/5/deletion", Map.of());
        browser.post("/blog/cohorts/1/rounds/6/submission", Map.of("postId", "1", "link", ""));

        var back = browser.submit("/trash", "#trash-blog-1 form", Map.of());

        assertThat(gone.select(".notice").text()).isNotEmpty();
        assertThat(back.select(".notice").text())
                .startsWith("Restored, without what was handed in for 1 round: that is handed in for another now.");
        assertThat(browser.get("/blog/cohorts/1").select("#round-5").text())
                .contains("Upcoming")
                .doesNotContain("OOM");
    }

    @Test
    void nudgesForEachRunningCohortThatADraftIsMissingFor() {
        add("2");
        assertThat(nudges())
                .containsExactly(
                        "Post due Thursday cohort 2, round 5 · nothing drafted yet",
                        "Post due Thursday cohort 1, round 5 · nothing drafted yet");

        post("OOM", "2021-04-08");
        assertThat(nudges()).as("planned for a later deadline").hasSize(2);
        post("MTU", "2021-04-01");
        assertThat(nudges()).hasSize(1);
        browser.post("/blog/cohorts/2/rounds/11/submission", Map.of("link", "https://a.b/c"));
        assertThat(nudges()).isEmpty();
        browser.post("/blog/posts/2/deletion", Map.of());
        assertThat(nudges()).containsExactly("Post due Thursday cohort 1, round 5 · nothing drafted yet");
        browser.post("/blog/cohorts/1/rounds/5/excused", Map.of());
        assertThat(nudges()).isEmpty();
    }

    private void post(String title, String planned) {
        browser.post(
                "/blog/posts",
                Map.of("title", title, "status", "draft", "notedOn", "2021-03-30", "plannedOn", planned));
    }

    private List<String> nudges() {
        return browser.get("/").select(".attention a").eachText().stream()
                .filter(text -> text.startsWith("Post due"))
                .toList();
    }

    @Test
    void tellsTheMarginAndTheRefundAgainstTheQuarterBefore() {
        submit(1, "2021-03-04", "21:00");
        submit(2, "2021-03-12", "01:00");
        assertThat(told("2021-Q1"))
                .contains(
                        "Of the deposit of cohort 1, ₩8,000 of ₩20,000 was left on 29 March.",
                        "The median time from handing in to deadline was 1.0 hours.",
                        "Most time was left in round 1 (3.0 hours), least in round 2 (1.0 hours late).");
        assertThat(told("2021-W10"))
                .contains("The median hand-in was 1.0 hours after the deadline. It was 3.0 hours last week.");
        browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("deposit", "12000"));
        assertThat(told("2021-Q1"))
                .contains(
                        "Nothing was left on 29 March of the deposit of cohort 1 (fines of ₩12,000, deposit ₩12,000).");
        browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("deposit", "20000"));
        for (int i = 2; i <= 4; i++) {
            browser.post("/blog/cohorts/1/rounds/" + i + "/excused", Map.of());
        }
        assertThat(told("2021-Q1")).contains("All of the deposit of cohort 1 was left on 29 March: ₩20,000.");
        submit(3, "2021-03-18", "23:59");
        submit(4, "2021-03-26", "00:01");
        for (var fact : factsOf("2021-W12")) {
            assertThat(fact.isProven()).as(fact.sentence().text()).isTrue();
        }
    }

    private void submit(int round, String day, String time) {
        browser.submit(
                "/blog/cohorts/1/rounds/" + round + "/edit",
                "#form form",
                Map.of("submittedOn", day, "submittedTime", time));
    }

    @Test
    void refusesRulesThatCannotBe() {
        var page =
                browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("endsOn", "2021-02-01", "deposit", "-1"));

        assertThat(page.select("#problem-deposit").text()).isNotBlank();
        assertThat(browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("endsOn", "2021-02-01"))
                        .select("#problem-endsOn")
                        .text())
                .contains("ends after it starts");
    }

    @Test
    void refusesSumsThatNobodyCanPay() {
        var page = browser.submit(
                "/blog/cohorts/1/edit",
                "#form form",
                Map.of("deposit", "100.5", "fineMissed", "0.25", "fineLate", "1.0"));

        assertThat(page.select("#problem-deposit").text()).isEqualTo("Write a whole amount: KRW has no smaller unit.");
        assertThat(page.select("#problem-fineMissed")).hasSize(1);
        assertThat(page.select("#problem-fineLate")).isEmpty();
        browser.speak(Language.KO);
        assertThat(browser.submit(
                                "/blog/cohorts/new",
                                "#form form",
                                Map.of("name", "포스팅", "fineLate", "0.5", "endsOn", "2021-04-08"))
                        .select("#problem-fineLate")
                        .text())
                .isEqualTo("소수점 없이 써 주세요. KRW에는 더 작은 단위가 없어요.");
    }

    @Test
    void keepsSumsThatStandWhereTheCurrencyBecameAnother() {
        browser.submit("/settings", "#form form", Map.of("currency", "USD"));
        browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("deposit", "100.5"));
        browser.submit("/settings", "#form form", Map.of("currency", "KRW"));

        var saved = browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("name", "writing"));

        assertThat(saved.select(".notice").text()).startsWith("Saved");
    }

    @Test
    void saysNothingOfADeadlineForWhichSomethingIsDrafted() {
        assertThat(browser.get("/").select(".attention").text()).contains("Post due Thursday");

        browser.post("/blog/posts", Map.of("title", "OOM", "status", "draft", "notedOn", "2021-03-30"));
        assertThat(browser.get("/").select(".attention").text()).doesNotContain("Post due");
    }

    @Test
    void saysNothingOfADeadlineThatIsFarOrPaused() {
        clock.moveTo(LocalDate.of(2021, 3, 29));
        assertThat(browser.get("/").select(".attention").text()).doesNotContain("Post due");

        clock.moveTo(MovableClock.TODAY);
        browser.post("/settings/pauses", Map.of("startsOn", "2021-04-01", "endsOn", "2021-04-01", "kind", "travel"));
        assertThat(browser.get("/").select(".attention").text()).doesNotContain("Post due");
    }

    @Test
    void countsReviewsAgainstThoseOwed() {
        browser.submit(
                "/blog/cohorts/1/reviews/new",
                "#form form",
                Map.of("title", "On caches", "author", "mori", "takeaway", "Measure first."));

        assertThat(browser.get("/blog/cohorts/1").select(".numbers").text()).contains("Reviews 1 given, 3 owed");
        assertThat(browser.get("/blog/cohorts/1/reviews?q=measure").select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void asksWhatAReviewWas() {
        var given = browser.post("/blog/cohorts/1/reviews", Map.of("givenOn", "2021-03-30"));
        var received = browser.post("/blog/cohorts/1/received-reviews", Map.of("receivedOn", "2021-03-30"));

        assertThat(given.select("#problem-title").text()).startsWith("Say at least what was reviewed");
        assertThat(received.select("#problem-author").text()).startsWith("Say at least who gave it");
        assertThat(browser.get("/blog/cohorts/1").select(".numbers").text()).contains("Reviews 0 given, 4 owed");

        browser.submit("/blog/cohorts/1/reviews/new", "#form form", Map.of("title", "On caches"));
        assertThat(browser.submit("/blog/cohorts/1/reviews/1/edit", "#form form", Map.of("title", ""))
                        .select("#problem-title"))
                .hasSize(1);
    }

    @Test
    void leavesAReviewThatWasOnlyCountedAsItIs() {
        browser.post("/capture", Map.of("line", "review 1"));

        var saved = browser.submit("/blog/cohorts/1/reviews/1/edit", "#form form", Map.of("givenOn", "2021-03-29"));

        assertThat(saved.select(".notice").text()).startsWith("Saved");
    }

    @Test
    void turnsWhatWasReadIntoAnIdeaOrAQuestionWithOneTap() {
        browser.post(
                "/blog/peer-posts",
                Map.of("title", "B-trees", "tags", "db", "takeaway", "Pages split.", "readOn", "2021-03-20"));

        browser.submit("/blog/peer-posts", "tbody form[action=/blog/posts]", Map.of());
        browser.submit("/blog/peer-posts", "tbody form[action=/interviews/questions]", Map.of());

        var row = browser.get("/blog/peer-posts").expectFirst("tbody tr");
        assertThat(row.select(".made a").eachAttr("href"))
                .containsExactlyInAnyOrder("/blog/posts/1", "/interviews/questions/1");
        assertThat(row.select("form[action=/blog/posts], form[action=/interviews/questions]"))
                .isEmpty();
        var idea = browser.get("/blog/posts/1");
        assertThat(idea.text()).contains("B-trees", "db", "Pages split.");
        assertThat(idea.expectFirst(".pill").text()).isEqualTo("Idea");
        assertThat(browser.get("/interviews/questions/1").text()).contains("B-trees", "Pages split.");
    }

    @Test
    void tellsHowManyWeeksRunningHadATalk() {
        browser.post(
                "/blog/talks",
                Map.of("minutes", "9", "questions", "0", "givenOn", "2021-03-12", "title", "MTU", "roundId", "2"));
        browser.post(
                "/blog/talks",
                Map.of("minutes", "9", "questions", "0", "givenOn", "2021-03-26", "recording", "https://a.b/rec"));
        assertThat(browser.get("/blog/talks").select(".streak .numbers").text())
                .isEqualTo("In a row 1 week Longest 1 week");

        browser.post("/settings/pauses", Map.of("startsOn", "2021-03-17", "endsOn", "2021-03-17", "kind", "illness"));

        var page = browser.get("/blog/talks");
        assertThat(page.select(".streak .numbers").text()).isEqualTo("In a row 2 weeks Longest 2 weeks");
        assertThat(page.select(".streak .line").text()).startsWith("Weeks from Monday to Sunday with a talk");
        assertThat(page.select("#talk-1").text()).contains("MTU", "Cohort 1, Round 2");
        assertThat(page.select("#talk-2 a[href=https://a.b/rec]").text()).isEqualTo("Recording");
        assertThat(browser.post(
                                "/blog/talks",
                                Map.of("minutes", "9", "questions", "0", "givenOn", "2021-03-12", "recording", "tape"))
                        .select("#problem-recording")
                        .text())
                .isNotBlank();
    }

    @Test
    void listsTheRoundsOfAllCohorts() {
        add("2");
        browser.submit(
                "/blog/cohorts/2/rounds/7/edit",
                "#form form",
                Map.of("submittedOn", "2021-03-04", "submittedTime", "20:00"));

        assertThat(browser.get("/blog/rounds?period=2021-Q1")
                        .select("[data-total]")
                        .attr("data-total"))
                .isEqualTo("8");
        assertThat(browser.get("/blog/rounds?state=clocked").select("tbody td").text())
                .contains("Cohort 2 Round 1", "4 h early");
        assertThat(browser.get("/blog/rounds?state=missed&q=round+3").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get("/blog").select(".contract h2").eachText()).containsExactly("Cohort 2", "Cohort 1");
    }

    @Test
    void bringsBackARoundOnlyAfterItsCohort() {
        browser.post("/blog/cohorts/1/rounds/1/deletion", Map.of());
        browser.post("/blog/cohorts/1/deletion", Map.of());

        var told = browser.submit("/trash", "#trash-blog-1 form", Map.of());

        assertThat(told.select(".notice").text())
                .contains("posting, cohort 1")
                .contains("which was deleted. Restore that first.");
    }

    @Test
    void tellsWhatBecameOfTheDeadlines() {
        assertThat(told("2021-Q1").getFirst()).isEqualTo("Cohort 1 had 4 deadlines this quarter. All were missed.");

        submit(1, "2021-03-04");
        submit(2, "2021-03-12");
        browser.post("/blog/cohorts/1/rounds/3/excused", Map.of());
        assertThat(told("2021-Q1").getFirst())
                .isEqualTo("Cohort 1 had 4 deadlines this quarter. 1 post was handed in on time and 1 late. "
                        + "1 was missed. 1 was excused.");
        assertThat(told("2021-W11").getFirst()).isEqualTo("Cohort 1 had 1 deadline this week. It was excused.");
        assertThat(told("2021-W09").getFirst()).isEqualTo("Cohort 1 had 1 deadline this week. It was met on time.");
    }

    @Test
    void tellsPostsAgainstThoseOfThePeriodBefore() {
        post("2020-11-01");
        post("2020-12-01");
        assertThat(told("2020-Q4"))
                .containsExactly(
                        "2 posts were written. There are none from 2020 Q3.",
                        "The 2 posts of this quarter are “a post” and “a post”.");

        post("2021-02-01");
        assertThat(told("2021-Q1")).contains("1 post was written. 1 fewer than last quarter.");
        post("2021-02-02");
        assertThat(told("2021-Q1")).contains("2 posts were written. The same as last quarter.");
        post("2021-02-03");
        assertThat(told("2021-Q1")).contains("3 posts were written. 1 more than last quarter.");
        assertThat(told("2021-Q2")).isNotEmpty();
    }

    @Test
    void tellsTalksAndTakeawaysOfOne() {
        browser.post("/blog/talks", Map.of("minutes", "12", "questions", "0", "givenOn", "2021-03-30"));
        browser.post("/blog/peer-posts", Map.of("title", "a", "takeaway", "b", "readOn", "2021-03-30"));

        assertThat(told("2021-W13"))
                .contains(
                        "1 talk was given. It took 12 minutes and drew no questions.",
                        "A takeaway was noted from 1 post by another in the study.");
    }

    @Test
    void provesEachFigure() {
        submit(1, "2021-03-04", "12:00");
        submit(2, "2021-03-12", "12:00");
        post("2020-12-01");
        post("2021-02-01");
        post("2021-02-02");

        for (var fact : factsOf("2021-Q1")) {
            assertThat(fact.isProven()).as(fact.sentence().text()).isTrue();
            for (var proof : fact.evidence()) {
                assertThat(browser.get(proof.path()).select("[data-total]").attr("data-total"))
                        .as(proof.path())
                        .isEqualTo(Long.toString(proof.count()));
            }
        }
    }

    private void submit(int round, String day) {
        browser.submit("/blog/cohorts/1/rounds/" + round + "/edit", "#form form", Map.of("submittedOn", day));
    }

    private void post(String day) {
        var fields = new HashMap<>(Map.of("title", "a post", "status", "published", "notedOn", day));
        fields.put("publishedOn", day);
        assertThat(browser.answerTo("/blog/posts", fields).statusCode()).isEqualTo(303);
    }

    /** Two are handed in, and one is excused, for deadlines of April. */
    @Test
    void tellsNothingYetOfDeadlinesThatAreToCome() {
        browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("endsOn", "2021-04-15"));
        for (int i = 5; i <= 6; i++) {
            browser.post("/blog/posts", Map.of("title", "post " + i, "status", "draft", "notedOn", "2021-03-30"));
            browser.post("/blog/cohorts/1/rounds/" + i + "/submission", Map.of("postId", Integer.toString(i - 4)));
        }
        browser.post("/blog/cohorts/1/rounds/7/excused", Map.of());
        assertThat(told("2021-Q2")).noneMatch(fact -> fact.contains("deadline"));
        clock.moveTo(LocalDate.of(2021, 4, 3));

        var told = factsOf("2021-Q2");

        assertThat(told.stream().map(fact -> fact.sentence().text()))
                .startsWith("Cohort 1 had 1 deadline this quarter. It was met on time.")
                .anyMatch(fact -> fact.startsWith("The median time from handing in to deadline was 2 days 12 hours."))
                .anyMatch(fact -> fact.startsWith("The median time from first draft to deadline was 2 days 12 hours."))
                .noneMatch(fact -> fact.startsWith("Most time was left"));
        for (var fact : told) {
            for (var proof : fact.evidence()) {
                assertThat(browser.get(proof.path()).select("[data-total]").attr("data-total"))
                        .as(proof.path())
                        .isEqualTo(Long.toString(proof.count()));
            }
        }
    }

    @Test
    void tellsLongTimesInDays() {
        submit(1, "2021-02-26", "07:20");
        submit(2, "2021-03-11", "20:00");

        assertThat(told("2021-Q1"))
                .contains("Most time was left in round 1 (6 days 17 hours), least in round 2 (4.0 hours).");
        var page = browser.get("/blog/cohorts/1");
        assertThat(page.select("#round-1 [data-label=Margin]").text()).isEqualTo("6 d 17 h early");
        assertThat(page.select(".rounds > li").getFirst().text()).isEqualTo("Round 1 4 Mar 6 d early");
        assertThat(page.select(".numbers").text()).contains("Margin 3 d 10 h");
    }

    @Test
    void namesNoYearInTheStripOfACohortThatEndsInTheNext() {
        browser.submit("/blog/cohorts/1/edit", "#form form", Map.of("endsOn", "2022-01-20"));

        assertThat(browser.get("/blog/cohorts/1")
                        .select(".rounds > li > a > span:first-of-type")
                        .text())
                .contains("4 Mar", "6 Jan")
                .doesNotContain("2021", "2022");
    }

    private List<String> told(String period) {
        return factsOf(period).stream().map(fact -> fact.sentence().text()).toList();
    }

    private List<Fact> factsOf(String period) {
        var ui = uis.stranger(Language.EN);
        return facts.facts(ui, View.of(ui, Period.parse(period).orElseThrow()));
    }
}
