package hoego.web.study.shelf;

import static hoego.study.shelf.ShelfNote.DATE;
import static hoego.study.shelf.ShelfNote.FUTURE;
import static hoego.study.shelf.ShelfNote.MORE_READS;
import static hoego.study.shelf.ShelfNote.NO_END;
import static hoego.study.shelf.ShelfNote.NO_ISBN;
import static hoego.study.shelf.ShelfNote.ORDER;
import static hoego.study.shelf.ShelfNote.PAGES;
import static hoego.study.shelf.ShelfNote.RATING;
import static hoego.study.shelf.ShelfNote.SHELF;
import static hoego.study.shelf.ShelfNote.START_ADDED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.study.BookStatus;
import hoego.study.Precision;
import hoego.study.ReadThroughDraft;
import hoego.web.CsvFile;
import hoego.web.HtmlText;
import hoego.web.RefusedCsv;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShelfRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 30);

    @Test
    void readsWhatGoodreadsExports() throws Exception {
        var books = read("goodreads.csv");

        var tide = books.get("The Tide Engine (Harbour, #1)");
        assertThat(tide.author()).isEqualTo("Mina Holt, Jon Park, Ada Rey");
        assertThat(tide.isbn()).isEqualTo("9780306406157");
        assertThat(tide.pages()).isEqualTo(312);
        assertThat(tide.tags()).containsExactly("systems", "favourites");
        assertThat(tide.rating()).isEqualByComparingTo("4");
        assertThat(spans(tide)).containsExactly("..2021-02-14 FINISHED");
        assertThat(tide.review()).isEqualTo("Good on **queues**.\n\nLess on *people* & teams.");
        assertThat(tide.notes()).isEqualTo("lent to Jon");
        assertThat(tide.addedOn()).isEqualTo("2020-12-30");
        assertThat(tide.remarks()).containsExactly(MORE_READS);

        var quiet = books.get("Quiet Servers");
        assertThat(quiet.isbn()).isEmpty();
        assertThat(quiet.rating()).isNull();
        assertThat(quiet.status()).isEqualTo(BookStatus.WANT);
        assertThat(quiet.readThroughs()).isEmpty();
        assertThat(quiet.remarks()).isEmpty();

        assertThat(spans(books.get("Load, Averaged"))).containsExactly(".. FINISHED");
        assertThat(books.get("Load, Averaged").remarks()).containsExactly(NO_ISBN, NO_END);
        assertThat(books.get("Half a Kernel").status()).isEqualTo(BookStatus.STOPPED);
        assertThat(spans(books.get("Half a Kernel"))).containsExactly(".. STOPPED");
        assertThat(spans(books.get("Now Reading"))).containsExactly("2021-03-01..");
        assertThat(books.get("Now Reading").remarks()).containsExactly(START_ADDED);
        assertThat(books.get("On a Shelf of My Own").tags()).containsExactly("someday");
        assertThat(books.get("On a Shelf of My Own").remarks()).containsExactly(SHELF);
        assertThat(books.get("Not Yet").remarks()).containsExactlyInAnyOrder(NO_ISBN, PAGES, FUTURE, NO_END);
    }

    @Test
    void readsWhatStoryGraphExports() throws Exception {
        var books = read("storygraph.csv");

        var tide = books.get("The Tide Engine");
        assertThat(spans(tide)).containsExactly("2021-02-01..2021-02-14 FINISHED", "..2021-03-10 FINISHED");
        assertThat(tide.rating()).isEqualByComparingTo("4.25");
        assertThat(tide.review()).isEqualTo("Good on **queues**.\n\nLess on people.");
        assertThat(tide.tags()).containsExactly("systems", "again");
        assertThat(books.get("Quiet Servers").remarks()).containsExactly(NO_ISBN);
        assertThat(spans(books.get("Half a Kernel"))).containsExactly("2020-03-10..2020-04-01 STOPPED");
        assertThat(books.get("Unsaid").status()).isEqualTo(BookStatus.WANT);
        assertThat(spans(books.get("Now Reading"))).containsExactly("2021-03-05..");
        assertThat(books.get("Now Reading").rating()).isNull();
        assertThat(spans(books.get("Backwards"))).containsExactly("..2021-01-01 FINISHED");
        assertThat(books.get("Backwards").rating()).isEqualTo(new BigDecimal("3.25"));
        assertThat(books.get("Backwards").remarks()).containsExactly(ORDER, RATING);
    }

    @Test
    void readsWhatBookWyrmExports() throws Exception {
        var books = read("bookwyrm.csv");

        var tide = books.get("The Tide Engine");
        assertThat(spans(tide)).containsExactly("2021-02-01..2021-02-14 FINISHED");
        assertThat(tide.review()).isEqualTo("**Queues**\n\nGood on *queues*.");
        assertThat(spans(books.get("Half a Kernel"))).containsExactly("2020-03-10..2020-04-01 STOPPED");
        assertThat(books.get("Quiet Servers").isbn()).isEqualTo("9780804429573");
        assertThat(spans(books.get("Now Reading"))).containsExactly("2021-03-05..");
        assertThat(books.get("On a Shelf of My Own").tags()).containsExactly("Someday");
    }

    @Test
    void keepsWhatItCannotReadOfDates() throws Exception {
        var book = read(CsvFile.of(
                        "Title,Authors,ISBN/UID,Read Status,Dates Read\nA,B,,read,3/1/2021\n".getBytes(UTF_8)))
                .get("A");

        assertThat(spans(book)).containsExactly(".. FINISHED");
        assertThat(book.remarks()).containsExactly(DATE, NO_END);
    }

    @ParameterizedTest
    @CsvSource({
        "2021/03/08, 2021-03-08, DAY, 2021/03/08",
        "2021-3-8T10:00:00Z, 2021-03-08, DAY, 2021/03/08",
        "2021/03, 2021-03-01, MONTH, 2021/03",
        "2021/Q2, 2021-04-01, QUARTER, 2021/Q2",
        "2021/H2, 2021-07-01, HALF, 2021/H2",
        "2021, 2021-01-01, YEAR, 2021"
    })
    void readsDaysAsRoughlyAsTheyAreTold(String told, LocalDate day, Precision known, String again) {
        var read = RoughDay.of(told).orElseThrow();

        assertThat(read).isEqualTo(new RoughDay(day, known));
        assertThat(read.told()).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({"2021/02/30", "2021/Q5", "1500/01/01", "0024", "yesterday", "03/08/2021", "''"})
    void readsNoDayOutOfWhatIsNone(String told) {
        assertThat(RoughDay.of(told)).isEmpty();
    }

    @Test
    void makesMarkdownOfMarkupAlone() {
        assertThat(HtmlText.markdown("a * b < c & d")).isEqualTo("a * b < c & d");
        assertThat(HtmlText.markdown("<p>5 * 3 &lt; 16</p><ul><li>one</li><li>two</li></ul>"))
                .isEqualTo("5 \\* 3 \\< 16\n\n- one\n- two");
        assertThat(HtmlText.markdown(
                        "<a href=\"javascript:alert(1)\">x</a><script>y</script> <a href=\"https://a.example\">z</a>"))
                .isEqualTo("x [z](https://a.example)");
    }

    private static Books read(String name) throws IOException, RefusedCsv {
        try (var file = Objects.requireNonNull(ShelfRowsTest.class.getResourceAsStream("/shelf/" + name))) {
            return read(CsvFile.of(file.readAllBytes()));
        }
    }

    private static Books read(CsvFile file) {
        var reader = Formats.reader(Formats.of(file.header()).orElseThrow());
        return new Books(file.rows()
                .map(row -> reader.read(new Cells(row, TODAY)))
                .collect(Collectors.toMap(ShelfBook::title, Function.identity())));
    }

    private record Books(Map<String, ShelfBook> titled) {

        ShelfBook get(String title) {
            return Objects.requireNonNull(titled.get(title));
        }
    }

    private static List<String> spans(ShelfBook book) {
        return book.readThroughs().stream().map(ShelfRowsTest::span).toList();
    }

    private static String span(ReadThroughDraft read) {
        return (read.startedOn() == null ? "" : read.startedOn()) + ".."
                + (read.endedOn() == null ? "" : read.endedOn())
                + (read.outcome() == null ? "" : " " + read.outcome());
    }
}
