package hoego.web.interviews;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.ImportWork;
import hoego.web.Sending;
import hoego.web.Statements;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Cards that come in from files, and leave as such. */
@MicronautTest(transactional = false)
class CardImportTest {

    private static final String CARDS = "/interviews/recall/cards";
    private static final String LIST = CARDS + "/imports";

    private static final String ANKI = """
            #separator:tab
            #html:true
            #tags column:3
            What is a socket?\tAn <b>endpoint</b>.\tnetworks x
            Where is the log?\t/var/log\t
            Nothing behind\t\t
            What is a socket?\tAn <b>endpoint</b>.\t
            What is a pipe?\tTheirs\t
            """;

    @Inject
    Browser browser;

    @Inject
    Sending sending;

    @Inject
    ImportWork work;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void showsFirstWhatWouldChangeAndThenDoesItOnce() throws Exception {
        browser.post("/interviews/topics", Map.of("name", "Networks"));
        card("where is  the log?", "other");
        card("Where is  the log?", "");
        card("What is a pipe?", "Mine");

        var path = looked(ANKI);
        var page = browser.get(path);

        assertThat(page.select(".numbers div").eachText())
                .containsExactly("Will be new 1", "Will be merged 1", "Is the same 0", "Will be skipped 3");
        assertThat(page.select("#rows tbody").text())
                .contains("It has no back.", "It has the same sides as row 4.", "Kept yours.", "Networks");
        assertThat(browser.get(path + "?verdict=skipped&q=pipe").select("#rows tbody tr"))
                .hasSize(1);
        assertThat(fronts()).hasSize(3);

        assertThat(run(path).select(".numbers div").eachText())
                .containsExactly("New 1", "Merged 1", "The same 0", "Skipped 3");
        assertThat(told(
                        "SELECT c.front || '|' || c.back || '|' || coalesce(t.name, '') || '|' || array_to_string(c.tags, ',')"
                                + " FROM study.card c LEFT JOIN study.topic t ON t.id = c.topic_id ORDER BY c.id"))
                .containsExactly(
                        "where is  the log?|other||",
                        "Where is  the log?|/var/log||",
                        "What is a pipe?|Mine||",
                        "What is a socket?|An **endpoint**.|Networks|x");
        assertThat(browser.get(looked(ANKI)).select(".numbers div").eachText())
                .containsExactly("Will be new 0", "Will be merged 0", "Is the same 2", "Will be skipped 3");
        assertThat(browser.get("/settings/imports").text()).contains("1 merged, 1 new, 3 skipped");
    }

    @Test
    void isTakenBackAsFarAsNobodyWentOnWithIt() throws Exception {
        var page = run(looked(ANKI));
        assertThat(fronts()).hasSize(3);
        var pipe = page.select("#rows a:contains(pipe)").attr("href");
        browser.post(pipe + "/suspended", Map.of("key", "pipe"));

        var gone = browser.submit(page.expectFirst("form[action$=/cards/deletion]"), Map.of());

        assertThat(fronts()).containsExactly("What is a pipe?");
        assertThat(browser.status(LIST + "/1")).isEqualTo(404);
        assertThat(browser.get("/trash").text()).contains("Import of cards");
        browser.submit(gone.expectFirst(".notice form"), Map.of());
        assertThat(fronts()).hasSize(3);
        assertThat(browser.get(LIST + "/1").select("#rows a[href^=" + CARDS + "]"))
                .hasSize(3);
    }

    @Test
    void isTakenBackWhilePagesAreAskedForWhereItIsLarge() throws Exception {
        var table = IntStream.rangeClosed(0, 1_000)
                .mapToObj(number -> "What is " + number + "?\tThe number " + number)
                .collect(joining("\n"));
        var page = run(looked(table));

        var told = browser.submit(page.expectFirst("form[action$=/cards/deletion]"), Map.of());
        assertThat(told.select(".notice p").text()).startsWith("It is being taken back.");
        work.await();

        assertThat(fronts()).isEmpty();
        assertThat(browser.get("/trash").text()).contains("Import of cards");
    }

    @Test
    void keepsAllThatIsKnownOfCardsOnTheWayOutAndBackIn() throws Exception {
        browser.post("/interviews/topics", Map.of("name", "Networks"));
        var topic = told("SELECT id FROM study.topic").getFirst();
        browser.post(
                CARDS, Map.of("front", "=1+1", "back", "a,\n\"b\"", "topicId", topic, "tags", "x, y z", "key", "1"));
        browser.post(CARDS, Map.of("front", "No back", "key", "2"));
        sql("""
                UPDATE study.card SET phase = 'REVIEW', stability = 12.345678901234, difficulty = 4.2, due_on = '2021-04-10',
                    due_at = '2021-04-10 03:00:00.123456Z', last_recalled_on = '2021-03-29',
                    last_recalled_at = '2021-03-29 03:00Z', lapses = 3, suspended = true
                WHERE back <> ''
                """);
        var table = exported("csv");
        var anki = exported("anki");
        sql("DELETE FROM study.card");

        run(looked(table));

        assertThat(exported("csv")).isEqualTo(table);
        assertThat(table).contains("'=1+1").contains("12.345678901234,4.2,2021-04-10,2021-04-10T03:00:00.123456Z");
        assertThat(anki)
                .startsWith("#separator:tab\n#html:true\n#tags column:3\n=1+1\t")
                .contains("Networks x y_z");
        assertThat(browser.get(looked(anki)).select(".numbers div").eachText())
                .containsExactly("Will be new 0", "Will be merged 0", "Is the same 1", "Will be skipped 1");
        var opened = sending.opened(CARDS + "/export?form=anki");
        assertThat(opened.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("hoego-cards-2021-03-30.txt"));
    }

    @Test
    void readsNothingOfWhatIsNotWhole() throws Exception {
        assertThat(problem("#separator:tab\na\t\"b")).startsWith("The file ends within row 2");
        assertThat(problem("#separator:tab\n")).isEqualTo("The file has no rows.");
        assertThat(problem("\0\0\1\2")).startsWith("This is no text file.");
        assertThat(sending.files(LIST, Map.of("", new byte[0])).statusCode()).isEqualTo(422);
    }

    @Test
    void leavesOutTheRowThatCannotBeSavedAndGoesOn() throws Exception {
        var path = looked(ANKI);
        sql("ALTER TABLE study.card ADD CONSTRAINT broken CHECK (front <> 'Where is the log?')");
        try {
            assertThat(run(path).select("#rows tr[data-verdict=skipped]").text())
                    .contains("It could not be saved.");
            assertThat(fronts()).containsExactlyInAnyOrder("What is a socket?", "What is a pipe?");
        } finally {
            sql("ALTER TABLE study.card DROP CONSTRAINT broken");
        }
    }

    @Test
    void asksTheDatabaseNoMoreForManyRows() throws Exception {
        var table = IntStream.range(0, 3_000)
                .mapToObj(number -> "What is <b>" + number + "</b>?\tThe <i>number</i> " + number)
                .collect(joining("\n"));

        var asked = Statements.during(() -> {
            try {
                assertThat(run(looked(table)).select(".numbers").text()).contains("New 3,000");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(asked).as(asked.size() + " statements").hasSizeLessThan(130);
    }

    private void card(String front, String back) {
        browser.post(CARDS, Map.of("front", front, "back", back, "key", front));
    }

    private List<String> fronts() {
        return told("SELECT front FROM study.card ORDER BY id");
    }

    private String exported(String form) throws Exception {
        return new String(sending.bytes(CARDS + "/export?form=" + form), UTF_8);
    }

    private String looked(String text) throws Exception {
        var answer = sending.files(LIST, Map.of("cards.txt", text.getBytes(UTF_8)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        work.await();
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private Document run(String path) throws Exception {
        browser.post(path + "/runs", Map.of("key", path));
        work.await();
        return browser.get(path);
    }

    private String problem(String text) throws Exception {
        return browser.get(looked(text)).select(".problem").text();
    }

    private List<String> told(String query) {
        return transactions.executeRead(transaction -> {
            try (var statement = transaction.getConnection().createStatement();
                    var found = statement.executeQuery(query)) {
                var all = new ArrayList<String>();
                while (found.next()) {
                    all.add(found.getString(1));
                }
                return List.copyOf(all);
            }
        });
    }

    private void sql(String statement) {
        transactions.executeWrite(transaction -> {
            try (var sent = transaction.getConnection().createStatement()) {
                return sent.execute(statement);
            }
        });
    }
}
