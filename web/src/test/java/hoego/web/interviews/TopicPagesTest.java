package hoego.web.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each topic is weak, and what happened about it; on 30 March 2021. */
@MicronautTest(transactional = false)
class TopicPagesTest {

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    TransactionOperations<Connection> transactions;

    @BeforeEach
    void knowSomeTopics() {
        browser.signIn();
        topic("network", "3", "");
        topic("load balancers", "5", "1");
        topic("git", "2", "");
        topic("awk", "", "");
        question("What is a socket?", "1", "2021-03-01", "1");
        question("What does an L7 balancer read?", "2", "2021-03-02", "4");
        question("What is a rebase?", "3", "2021-03-03", "3");
        question("What is a field?", "4", "2021-03-04", "0");
        clock.moveTo(MovableClock.TODAY);
    }

    private void topic(String name, String target, String parent) {
        browser.post("/interviews/topics", Map.of("name", name, "targetLevel", target, "parentId", parent));
    }

    /** Written down on the day on which it was asked. */
    private void question(String words, String topic, String day, String grade) {
        clock.moveTo(LocalDate.parse(day));
        browser.post(
                "/interviews/questions", Map.of("words", words, "topicId", topic, "askedOn", day, "actual", grade));
    }

    /** Gives the first question a card that was recalled on two days, on the second one twice. */
    private void recall() {
        execute("""
                INSERT INTO study.card (question_id, phase, stability, difficulty, last_recalled_on, last_recalled_at)
                VALUES (1, 'REVIEW', 8.2956, 5, '2021-03-22', '2021-03-22 01:00+00');
                INSERT INTO study.recall (card_id, recalled_at, recalled_on, grade, phase_before, stability_before, difficulty_before,
                                          due_before, due_on_before, recalled_before, recalled_on_before, lapses_before, stability_after)
                SELECT 1, day + time '12:00', day, grade, 'REVIEW', 1, 5, day, day, day - 1, day - 1, 0, 8
                FROM (VALUES (1, date '2021-03-20', 3), (2, date '2021-03-22', 1), (3, date '2021-03-22', 4)) r (n, day, grade)
                ORDER BY n;
                """);
    }

    private void execute(String sql) {
        transactions.executeWrite(transaction -> {
            try (var statement = transaction.getConnection().createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', network|load balancers|git|awk",
        "?sort=name, awk|git|load balancers|network",
        "?sort=able, awk|network|git|load balancers",
        "?sort=recall, network|awk|git|load balancers",
        "?parent=1, network|load balancers",
        "?q=GIT, git",
        "?sort=nonsense&parent=x, network|load balancers|git|awk"
    })
    void areListedAsTheyAreAskedFor(String query, String names) {
        recall();

        assertThat(browser.get("/interviews/topics" + query)
                        .select("tbody td:first-child > a")
                        .eachText())
                .containsExactly(names.split("\\|"));
    }

    @Test
    void sayWhatWasAskedAnsweredRecalledAndWrittenUp() {
        recall();
        browser.post(
                "/blog/posts",
                Map.of(
                        "title",
                        "Sockets",
                        "origin",
                        "interviews.question.1",
                        "status",
                        "published",
                        "notedOn",
                        "2021-03-24",
                        "publishedOn",
                        "2021-03-25"));

        assertThat(row("network")).isEqualTo("network 2.0 3 1 0% 90% 1 / 1");
        assertThat(row("load balancers")).isEqualTo("load balancers network · 4.0 5 1 100% – 0 / 1");
    }

    private String row(String name) {
        return browser.get("/interviews/topics").select("tbody tr").stream()
                .filter(row -> row.expectFirst("a").text().equals(name))
                .map(row -> row.text().replaceAll(" Edit.*", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellTheirTrailWithThatOfTheirParts() {
        recall();
        browser.post(
                "/blog/posts",
                Map.of(
                        "title",
                        "Sockets",
                        "origin",
                        "interviews.question.1",
                        "status",
                        "published",
                        "notedOn",
                        "2021-03-24",
                        "publishedOn",
                        "2021-03-25"));
        browser.post("/blog/talks", Map.of("givenOn", "2021-03-28", "minutes", "12", "questions", "0", "postId", "1"));

        var page = browser.get("/interviews/topics/1");

        assertThat(page.select("#trail .trail > li").eachText())
                .containsExactly(
                        "28 Mar talk Sockets",
                        "25 Mar post, published Sockets",
                        "22 Mar recalled 1 card What is a socket? 1 × again",
                        "20 Mar recalled 1 card What is a socket? 1 × good",
                        "2 Mar noted What does an L7 balancer read? answered 4",
                        "1 Mar noted What is a socket? answered 1");
        assertThat(page.select("#trail .trail > li > div > a").eachAttr("href"))
                .containsExactly(
                        "/blog/talks/1/edit",
                        "/blog/posts/1",
                        "/interviews/questions/1",
                        "/interviews/questions/1",
                        "/interviews/questions/2",
                        "/interviews/questions/1");
        assertThat(page.select(".numbers > div").eachText())
                .containsExactly(
                        "Level 3.0",
                        "Target level 3",
                        "Asked 2",
                        "Can answer 1 / 2",
                        "Recall 90% 1 card",
                        "Written up 1 / 2");
        assertThat(page.expectFirst(".evidence").select("li").eachText())
                .containsExactly(
                        "What is a socket? again (1) 22 Mar",
                        "What is a socket? good (4) 20 Mar",
                        "What does an L7 balancer read? 4 2 Mar");
        assertThat(page.select("#history tbody tr").eachText().getFirst())
                .isEqualTo("What is a socket? 22 Mar again (1) 3.0");
        assertThat(page.select("#history .history__line").attr("d"))
                .startsWith("M0 96H")
                .endsWith("H600");
        assertThat(page.select("#written li").eachText()).containsExactly("Sockets post, published", "Sockets talk");
        assertThat(browser.get("/interviews/topics/1?period=2020").select(".trail"))
                .isEmpty();
    }

    @Test
    void areWorthALookOnceNothingWasDoneForThirtyDays() {
        assertThat(attention()).isEmpty();

        clock.moveTo(LocalDate.of(2021, 4, 1));
        assertThat(attention())
                .containsExactly("Weak topic: network Level 1.0 of 3, nothing asked, recalled or answered for 31 days");

        browser.post("/settings/pauses", Map.of("startsOn", "2021-03-10", "endsOn", "2021-03-12", "kind", "travel"));
        assertThat(attention()).isEmpty();

        clock.moveTo(LocalDate.of(2021, 4, 5));
        assertThat(attention()).hasSize(1);
        recall();
        assertThat(attention())
                .containsExactly(
                        "Weak topic: load balancers Level 4.0 of 5, nothing asked, recalled or answered for 31 days");
    }

    private List<String> attention() {
        return browser.get("/").select("a[href^='/interviews/topics/']").stream()
                .map(link -> link.text())
                .filter(text -> text.startsWith("Weak topic"))
                .toList();
    }

    @Test
    void areGuessedAndLikeQuestionsPointedOutWhileOneTypes() {
        var form = browser.get("/interviews/questions/new");
        var typed = form.expectFirst("textarea[name=words]");
        assertThat(typed.attr("hx-get")).isEqualTo("/interviews/questions/similar?own=0");
        assertThat(form.select(
                        typed.attr("hx-target") + ", " + typed.attr("hx-select-oob") + ", " + typed.attr("hx-include")))
                .hasSize(4);

        var seen = similar(Map.of("words", "git rebase?"));
        assertThat(seen.select("#similar a").eachText()).containsExactly("What is a rebase?");
        assertThat(browser.get("/interviews/questions/similar").select(".empty"))
                .as("nothing was looked for yet")
                .isEmpty();
        assertThat(similar(Map.of("words", "x")).select(".empty")).isNotEmpty();
        assertThat(chosen(seen)).isEqualTo("git");
        var longest = similar(Map.of("words", "git rebase? " + "한".repeat(488)));
        assertThat(longest.select("#similar a").eachText())
                .as("as long as a question may be")
                .containsExactly("What is a rebase?");
        assertThat(chosen(similar(Map.of("words", "awk", "topicId", "3", "guessed", "3"))))
                .isEqualTo("awk");
        assertThat(chosen(similar(Map.of("words", "awk", "topicId", "3")))).isEqualTo("git");
        assertThat(chosen(similar(Map.of("words", "x", "topicId", "3", "guessed", "3"))))
                .isEqualTo("No topic");
        assertThat(similar(Map.of("words", "What is a rebase?", "own", "3")).select("#similar a"))
                .isEmpty();
    }

    private Document similar(Map<String, String> asked) {
        var query = new StringBuilder("/interviews/questions/similar?");
        new HashMap<>(asked)
                .forEach((name, value) -> query.append(name)
                        .append('=')
                        .append(InterviewsTexts.encoded(value))
                        .append('&'));
        return browser.get(query.toString());
    }

    private static String chosen(Document page) {
        return page.expectFirst("#topic-field option[selected]").text();
    }

    @Test
    void areKeptWithWhatAQuestionSays() {
        var refused = browser.post(
                "/interviews/questions",
                Map.of("words", "How does one rebase?", "actual", "9", "source", "the git book"));
        assertThat(refused.select("#similar a").eachText()).containsExactly("What is a rebase?");

        browser.post("/interviews/questions", Map.of("words", "How does one rebase?", "source", "the git book"));

        var page = browser.get("/interviews/questions/5");
        assertThat(page.select("#similar a").eachText()).containsExactly("What is a rebase?");
        assertThat(browser.get(page.select(".facts a").attr("href"))
                        .select("tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("How does one rebase? the git book");
        assertThat(browser.get("/interviews/questions?source=none").select("tbody tr"))
                .hasSize(4);
        assertThat(browser.get("/interviews/questions?q=git+book").select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void areTheWeakestInOneOrderEverywhere() {
        topic("hashing", "5", "");
        topic("yaml", "2", "");
        question("What is a salt?", "5", "2021-03-05", "2");
        question("What is an anchor?", "6", "2021-03-05", "3");
        question("And an alias?", "6", "2021-03-06", "4");

        var names = new String[] {"hashing", "network", "load balancers", "git", "yaml", "awk"};
        assertThat(browser.get("/interviews/topics")
                        .select("tbody td:first-child > a")
                        .eachText())
                .containsExactly(names);
        assertThat(browser.get("/interviews").select(".bars--topics > li > a").eachText())
                .containsExactly(names);
        assertThat(browser.get("/").select(".bars--topics > li > a").eachText()).containsExactly(names);
    }

    @Test
    void leadToTheListWhereAQuestionIsDeletedOnItsOwnPage() {
        var gone = browser.submitHere("/interviews/questions/1", "#content form.deletion", Map.of());

        assertThat(gone.location()).endsWith("/interviews/questions");
        var back = browser.submit(gone.expectFirst(".notice form"), Map.of());
        assertThat(back.text()).contains("What is a socket?");
    }
}
