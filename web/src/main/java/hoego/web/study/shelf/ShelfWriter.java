package hoego.web.study.shelf;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import hoego.study.BookOutcome;
import hoego.study.Precision;
import hoego.study.ReadThrough;
import hoego.study.ReadThroughDraft;
import hoego.study.ShelvedBook;
import hoego.study.ShelvedBookService;
import hoego.web.CsvWriter;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;

/**
 * Writes all books as a table, one in each row, which {@link OwnRow} reads again. The times that a book was read stand in one
 * cell: {@code 2020/12/30-2021/02/14, 2021/Q1 stopped, 2021/03/05-}; a day alone is that of the end.
 */
@Singleton
public final class ShelfWriter {

    /** So many books are held at once. */
    private static final int MANY = 500;

    private static final List<String> HEADER = List.of(
            "title",
            "author",
            "isbn",
            "pages",
            "status",
            "readings",
            "reasons",
            "rating",
            "tags",
            "notes",
            "review",
            "added_on");

    private final ShelvedBookService books;

    ShelfWriter(ShelvedBookService books) {
        this.books = books;
    }

    /**
     * All of them, in the order in which they came.
     *
     * @param zone in which a book was put on the shelf on a day
     */
    public void write(Appendable out, ZoneId zone) throws IOException {
        var table = new CsvWriter(out);
        table.row(HEADER);
        for (var ids : books.ids().stream().gather(Gatherers.windowFixed(MANY)).toList()) {
            var reads = books.readThroughs(ids).stream().collect(groupingBy(ReadThrough::bookId));
            for (var book : books.find(ids)) {
                table.row(row(book, reads.getOrDefault(book.id(), List.of()), zone));
            }
        }
    }

    private static List<String> row(ShelvedBook book, List<ReadThrough> reads, ZoneId zone) {
        return List.of(
                book.title(),
                book.author(),
                book.isbn(),
                book.pages() == null ? "" : book.pages().toString(),
                Written.of(
                        OwnRow.status(reads.stream().map(ReadThroughDraft::of).toList())),
                reads.stream().map(ShelfWriter::told).collect(joining(", ")),
                reasons(reads),
                stars(book.rating()),
                String.join(", ", book.tags()),
                book.notes(),
                book.review(),
                book.createdAt().atZone(zone).toLocalDate().toString());
    }

    private static String told(ReadThrough read) {
        var start = told(read.startedOn(), read.startedPrecision());
        var end = told(read.endedOn(), read.endedPrecision());
        if (read.outcome() == null) {
            return start + "-";
        }
        var days = start.isEmpty() ? end : start + "-" + end;
        var isPlain = read.outcome() == BookOutcome.FINISHED && !end.isEmpty();
        return isPlain ? days : (days + " " + Written.of(read.outcome())).strip();
    }

    private static String told(@Nullable LocalDate day, @Nullable Precision known) {
        return day == null || known == null ? "" : new RoughDay(day, known).told();
    }

    /** Line by line, as they are read. */
    private static String reasons(List<ReadThrough> reads) {
        return reads.stream().allMatch(read -> read.reason().isBlank())
                ? ""
                : reads.stream().map(read -> read.reason().replace('\n', ' ')).collect(joining("\n"));
    }

    private static String stars(@Nullable BigDecimal rating) {
        return rating == null ? "" : rating.stripTrailingZeros().toPlainString();
    }
}
