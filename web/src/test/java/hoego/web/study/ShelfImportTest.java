package hoego.web.study;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.study.BookDraft;
import hoego.study.BookService;
import hoego.web.Browser;
import hoego.web.ImportWork;
import hoego.web.MovableClock;
import hoego.web.Sending;
import hoego.web.Statements;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Books that come in from the files of other programs, and leave as a table. */
@MicronautTest(transactional = false)
class ShelfImportTest {

    private static final String LIST = "/study/imports";

    @Inject
    Browser browser;

    @Inject
    Sending sending;

    @Inject
    MovableClock clock;

    @Inject
    ImportWork work;

    @Inject
    BookService books;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void showsFirstWhatWouldChangeAndSavesNothing() throws Exception {
        var page = look("goodreads.csv");

        assertThat(page.select(".numbers div").eachText())
                .containsExactly("Will be new 7", "Will be merged 0", "Is the same 0", "Will be skipped 2");
        assertThat(page.select("#rows tbody").text())
                .contains("It is the same book as row 2.", "It has no title.", "The file does not tell on which day");
        assertThat(page.select("#import .lead").text()).contains("Goodreads");
        assertThat(browser.get("/study/books").select("tbody tr")).isEmpty();
        assertThat(rows(browser.get(LIST + "/1?verdict=skipped&q=tide"))).hasSize(1);
    }

    @Test
    void importsEachBookOnceHoweverOftenAndFromWhomeverItComes() throws Exception {
        imported("goodreads.csv");
        var before = books();
        var again = look("goodreads.csv");
        var other = imported("bookwyrm.csv");

        assertThat(again.select(".numbers div").eachText())
                .containsExactly("Will be new 0", "Will be merged 0", "Is the same 7", "Will be skipped 2");
        assertThat(again.select("form[action$=/runs]")).isEmpty();
        assertThat(before)
                .contains("The Tide Engine (Harbour, #1)|9780306406157|312|4.00|..2021-02-14 FINISHED")
                .contains("Load, Averaged||208|5.00|.. FINISHED");
        assertThat(rows(other).keySet()).hasSize(5);
        assertThat(rows(other)).doesNotContainValue("new").doesNotContainValue("skipped");
        assertThat(books())
                .hasSize(7)
                .contains("The Tide Engine (Harbour, #1)|9780306406157|312|4.00|2021-02-01..2021-02-14 FINISHED")
                .contains("Half a Kernel||500|2.00|2020-03-10..2020-04-01 STOPPED");
        assertThat(look("bookwyrm.csv").select(".numbers div").eachText()).contains("Is the same 5");
        assertThat(browser.get("/study/books").select("tbody").text()).contains("Load, Averaged", "Finished");
    }

    @Test
    void knowsThatABookWasReadWhereNobodyKnowsWhen() throws Exception {
        var book = href(imported("goodreads.csv"), "Load, Averaged");

        var edited = browser.submit(book + "/edit", "#form form[method=post]", Map.of("notes", "mine"));

        assertThat(edited.text()).contains("mine", "Finished");
        assertThat(books()).contains("Load, Averaged||208|5.00|.. FINISHED");
        assertThat(browser.get("/study/books?status=finished").text()).contains("Load, Averaged");
        assertThat(browser.get("/study").text()).contains("begun March 2021", "2 finished books not written up yet");
        assertThat(browser.get("/study/books?status=unwritten").select("tbody tr"))
                .hasSize(2);
        assertThat(browser.status("/retrospectives/2021-Q1")).isEqualTo(200);
    }

    @Test
    void addsToABookWhatItHasNotAndOverwritesNothing() throws Exception {
        browser.post(
                "/study/books",
                Map.of(
                        "title", "the tide-engine!",
                        "author", "Holt, Mina",
                        "rating", "2",
                        "review", "mine",
                        "outcome", "finished",
                        "endedOn", "2021-02-01",
                        "endedPrecision", "month"));

        var page = imported("storygraph.csv");

        assertThat(page.select("#rows tbody tr[data-verdict=merged]").text())
                .contains("A book here has its title and author.")
                .contains("Adds the ISBN, tags, a time it was read, when it was begun.");
        assertThat(books())
                .contains("the tide-engine!|9780306406157||2.00|2021-02-01..2021-02-01 FINISHED ..2021-03-10 FINISHED");
        assertThat(browser.get("/study/books/1").text()).contains("mine").doesNotContain("queues");
    }

    @Test
    void makesTheSameTableOfWhatItsTableMade() throws Exception {
        imported("goodreads.csv");
        imported("storygraph.csv");
        browser.post("/study/books", Map.of("title", "=1+1", "author", "'@x", "review", "a,\n\"b\""));
        sql("UPDATE study.book SET created_at = '2021-03-01' WHERE title = '=1+1'");
        sql("UPDATE study.read_through SET reason = 'too long, for now' WHERE outcome = 'STOPPED'");
        var table = sending.bytes("/study/books/export");
        sql("DELETE FROM study.book");

        var page = run(looked(Map.of("books.csv", table)));

        assertThat(rows(page)).doesNotContainValue("skipped");
        assertThat(new String(sending.bytes("/study/books/export"), UTF_8)).isEqualTo(new String(table, UTF_8));
        assertThat(rows(browser.get(looked(Map.of("books.csv", table)))))
                .containsValue("same")
                .doesNotContainValue("new");
        assertThat(new String(table, UTF_8))
                .contains("'=1+1", "2020/03/10-2020/04/01 stopped", "\"2021/02/01-2021/02/14, 2021/03/10\"");
        var opened = sending.opened("/study/books/export");
        assertThat(opened.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(opened.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("hoego-books-2021-03-30.csv"));
    }

    @Test
    void endsWhatIsReadHereWhereTheFileSaysThatItWasFinished() throws Exception {
        browser.post("/study/books", Map.of("title", "Load, Averaged", "startedOn", "2021-03-01"));

        var page = imported("goodreads.csv");

        assertThat(rows(page)).containsEntry("Load, Averaged", "merged");
        assertThat(books()).contains("Load, Averaged||208|5.00|2021-03-01.. FINISHED");
    }

    @Test
    void wantsAgainWhatWasReadBeforeAndIsToBeRead() throws Exception {
        var table = """
                title,author,isbn,readings
                Read again,,,"2019/03/01, 2021/01/02-, 2021/02/02-"
                Wanted again,,,"2019/03/01, -"
                """;

        run(looked(Map.of("books.csv", table.getBytes(UTF_8))));

        assertThat(browser.get("/study/books?status=want").select("tbody tr")).hasSize(1);
        assertThat(browser.get("/study/books?status=reading").select("tbody tr"))
                .hasSize(1);
        assertThat(new String(sending.bytes("/study/books/export"), UTF_8)).contains("\"2019/03/01, -\"");
    }

    @Test
    void isTakenBackInOnePressAsFarAsNobodyWentOnWithIt() throws Exception {
        var page = imported("goodreads.csv");
        browser.submit(
                href(page, "Quiet Servers") + "/edit", "#form form", Map.of("title", "Quiet Servers", "notes", "mine"));

        var gone = browser.submit(page.expectFirst("form[action$=/books/deletion]"), Map.of());

        assertThat(titles()).containsExactly("Quiet Servers");
        assertThat(browser.status(LIST + "/1")).isEqualTo(404);
        assertThat(browser.get("/trash").text()).contains("Import of books");

        browser.submit(gone.expectFirst(".notice form"), Map.of());
        assertThat(titles()).hasSize(7);
        assertThat(browser.get(LIST + "/1").select("#rows a[href^=/study/books/]"))
                .hasSize(7);
    }

    @Test
    void isTakenBackWhilePagesAreAskedForWhereItIsLarge() throws Exception {
        var table = IntStream.rangeClosed(0, 1000)
                .mapToObj(number -> "Book " + number + ",somebody,,\n")
                .collect(joining());
        var page = run(looked(Map.of("books.csv", ("title,author,isbn,readings\n" + table).getBytes(UTF_8))));
        assertThat(page.select(".numbers div").eachText()).contains("New 1,001");

        var told = browser.submit(page.expectFirst("form[action$=/books/deletion]"), Map.of());
        assertThat(told.select(".notice p").text()).startsWith("It is being taken back.");
        work.await();

        assertThat(titles()).isEmpty();
        assertThat(browser.get("/trash").text()).contains("Import of books");
    }

    @Test
    void readsNothingOfWhatIsNotWholeOrNotKnown() throws Exception {
        assertThat(problem("title,author,my rating,exclusive shelf\na,b,1,\"re"))
                .isEqualTo("The file ends within row 2: it did not arrive whole. Nothing was read.");
        assertThat(problem("a,b\n1,2")).startsWith("Its columns are none that Hoego knows. It reads what Goodreads");
        assertThat(problem("\0\0\1\2")).isEqualTo("This is no CSV file: it is no text.");
        var two = new LinkedHashMap<String, byte[]>();
        two.put("a.csv", bytes("goodreads.csv"));
        two.put("b.csv", bytes("goodreads.csv"));
        var refused = sending.files(LIST, two);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Send one file at a time. None of these was read.");
        assertThat(sending.files(LIST, Map.of("", new byte[0])).statusCode()).isEqualTo(422);
        assertThat(browser.get("/settings/imports").text()).contains("This is no CSV file: it is no text.");
    }

    @Test
    void tellsHowLargeTheFileWasThatWasSent() throws Exception {
        var table = "title,author\n" + "a book,somebody\n".repeat(1000);

        var path = looked(Map.of("books.csv", table.getBytes(UTF_8)));

        assertThat(browser.get(path).select("#import .lead").text()).contains("15 KB");
    }

    @Test
    void saysThatABookOfTheSampleIsPassedOver() throws Exception {
        books.addSample(BookDraft.wanted("Quiet Servers"));

        var page = look("goodreads.csv");

        var row = page.expectFirst("#rows tbody tr:contains(Quiet Servers)");
        assertThat(row.attr("data-verdict")).isEqualTo("new");
        assertThat(row.text()).contains("The sample quarter has the same book, but is passed over.");
        assertThat(page.select("#rows tbody tr:contains(sample quarter)")).hasSize(1);
    }

    @Test
    void leavesOutTheRowThatCannotBeSavedAndGoesOn() throws Exception {
        var path = looked(Map.of("goodreads.csv", bytes("goodreads.csv")));
        sql("ALTER TABLE study.book ADD CONSTRAINT broken CHECK (title <> 'Quiet Servers')");
        try {
            assertThat(rows(run(path)))
                    .containsEntry("Quiet Servers", "skipped")
                    .containsEntry("Half a Kernel", "new");
            assertThat(titles()).hasSize(6);
        } finally {
            sql("ALTER TABLE study.book DROP CONSTRAINT broken");
        }
    }

    @Test
    void goesOnWhereItWasInterrupted() throws Exception {
        var path = looked(Map.of("goodreads.csv", bytes("goodreads.csv")));
        sql("UPDATE study.shelf_import SET state = 'RUNNING'");
        clock.moveTo(clock.instant().plusSeconds(300));

        assertThat(browser.get(path).select(".problem").text()).contains("interrupted");
        assertThat(rows(run(path))).containsEntry("Quiet Servers", "new");
    }

    @Test
    void asksTheDatabaseNoMoreForManyRows() throws Exception {
        var header =
                new String(bytes("bookwyrm.csv"), UTF_8).lines().findFirst().orElseThrow();
        var table = header + "\n"
                + IntStream.range(0, 1000)
                        .mapToObj(number -> "Book %d,Author %d%s,2020-01-01,2020-02-%02d,,4,,,,,read,Read,2020-01-01"
                                .formatted(number, number % 50, ",".repeat(14), 1 + number % 28))
                        .collect(joining("\n"));

        var asked = Statements.during(() -> {
            try {
                assertThat(rows(run(looked(Map.of("books.csv", table.getBytes(UTF_8))))))
                        .hasSize(50);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(titles()).hasSize(50);
        assertThat(asked).as(String.join("\n", asked)).hasSizeLessThan(130);
    }

    private Document look(String name) throws Exception {
        return browser.get(looked(Map.of(name, bytes(name))));
    }

    private Document imported(String name) throws Exception {
        return run(looked(Map.of(name, bytes(name))));
    }

    private String looked(Map<String, byte[]> files) throws Exception {
        var answer = sending.files(LIST, files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        work.await();
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private Document run(String path) throws Exception {
        browser.post(path + "/runs", Map.of("key", path));
        work.await();
        return browser.get(path);
    }

    private String problem(String table) throws Exception {
        return browser.get(looked(Map.of("books.csv", table.getBytes(UTF_8))))
                .select(".problem")
                .text();
    }

    private static byte[] bytes(String name) throws IOException {
        try (var file = Objects.requireNonNull(ShelfImportTest.class.getResourceAsStream("/shelf/" + name))) {
            return file.readAllBytes();
        }
    }

    private static Map<String, String> rows(Document page) {
        var rows = new TreeMap<String, String>();
        for (var row : page.select("#rows tbody tr")) {
            rows.put(
                    Objects.requireNonNull(row.child(1)).ownText()
                            + row.select("td:eq(1) a").text(),
                    row.attr("data-verdict"));
        }
        return rows;
    }

    private static String href(Document page, String title) {
        return page.select("#rows a[href^=/study/books/]").stream()
                .filter(link -> link.text().equals(title))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return browser.get("/study/books")
                .select("tbody td:first-child > a[href^=/study/books/]")
                .eachText();
    }

    private List<String> books() {
        return transactions.executeRead(transaction -> {
            try (var statement = transaction.getConnection().createStatement();
                    var found = statement.executeQuery("""
                            SELECT concat_ws('|', title, isbn, coalesce(pages::text, ''), coalesce(rating::text, ''),
                                       string_agg(concat(started_on, '..', ended_on, ' ' || outcome), ' ' ORDER BY ended_on, t.id))
                            FROM study.book b LEFT JOIN study.read_through t ON t.book_id = b.id
                            GROUP BY b.id ORDER BY b.id
                            """)) {
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
