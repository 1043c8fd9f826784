package hoego.web.study.shelf;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import hoego.study.BookDraft;
import hoego.study.ReadThrough;
import hoego.study.ShelvedBook;
import hoego.study.ShelvedBookService;
import hoego.study.ShelvedDraft;
import hoego.study.shelf.ShelfImport;
import hoego.study.shelf.ShelfImportService;
import hoego.study.shelf.ShelfProblem;
import hoego.study.shelf.ShelfRow;
import hoego.study.shelf.ShelfState;
import hoego.study.shelf.ShelfVerdict;
import hoego.web.CsvFile;
import hoego.web.Mishap;
import hoego.web.Piecemeal;
import hoego.web.SentTable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what a file of books would change, and changes it: some rows at a time, and where one of them fails each for itself. */
@Singleton
public final class ShelfImporter {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfImporter.class);

    /** So many rows are compared with what is here, and saved, at once. */
    private static final int MANY = 250;

    private final ShelfImportService imports;
    private final ShelvedBookService books;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ShelfImporter(
            ShelfImportService imports,
            ShelvedBookService books,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.imports = imports;
        this.books = books;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Keeps what would become of each row.
     *
     * @param today of the owner
     */
    public void read(ShelfImport upload, Path archive, LocalDate today) {
        walk(upload, archive, today, ShelfState.READ, some -> expect(upload, some));
    }

    /**
     * Does it, and keeps what became of each row. What was done before, and interrupted, is not done again.
     *
     * @param today of the owner
     * @param zone in which a day on which a book was put on a shelf is one
     */
    public void run(ShelfImport upload, Path archive, LocalDate today, ZoneId zone) {
        var done = imports.done(upload.id());
        walk(
                upload,
                archive,
                today,
                ShelfState.DONE,
                some -> settle(
                        upload,
                        some.stream()
                                .filter(each -> !done.contains(each.number()))
                                .toList(),
                        zone));
    }

    private void walk(
            ShelfImport upload, Path archive, LocalDate today, ShelfState end, Consumer<List<FoundRow>> step) {
        SentTable.read(
                archive,
                bytes -> walk(upload, CsvFile.of(bytes), today, end, step),
                (problem, line) -> imports.refuse(upload.id(), ShelfProblem.valueOf(problem), line, clock.instant()));
    }

    private void walk(
            ShelfImport upload, CsvFile file, LocalDate today, ShelfState end, Consumer<List<FoundRow>> step) {
        var format = Formats.of(file.header());
        if (format.isEmpty()) {
            imports.refuse(upload.id(), ShelfProblem.UNKNOWN, "", clock.instant());
            return;
        }
        imports.recognise(upload.id(), format.get(), file.charset(), clock.instant());
        var finder = new RowFinder(Formats.reader(format.get()), file.header().size(), today, books.titles());
        try (var rows = file.rows()) {
            rows.map(finder::find).gather(Gatherers.windowFixed(MANY)).forEach(step);
        }
        imports.end(upload.id(), end, clock.instant());
    }

    private void expect(ShelfImport upload, List<FoundRow> some) {
        Piecemeal.each(
                some,
                rows -> imports.put(
                        upload.id(),
                        judged(rows, books::find).stream()
                                .map(each -> each.expected(upload))
                                .toList(),
                        clock.instant()),
                (row, e) -> fail(upload, row, e, Function.identity()));
    }

    private void fail(ShelfImport upload, FoundRow row, Throwable e, Function<ShelfRow, ShelfRow> settled) {
        LOG.error("Row {} of import {} failed: {}", row.number(), upload.id(), Mishap.of(e));
        imports.put(
                upload.id(),
                List.of(settled.apply(
                        new JudgedRow(row, Judgement.fresh()).expected(upload).failed())),
                clock.instant());
    }

    /** With what is here of the books that they may be. */
    private List<JudgedRow> judged(List<FoundRow> some, Function<List<Long>, List<ShelvedBook>> find) {
        var ids = some.stream()
                .map(FoundRow::bookId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var here = find.apply(ids).stream().collect(toMap(ShelvedBook::id, Function.identity()));
        var reads = books.readThroughs(ids).stream().collect(groupingBy(ReadThrough::bookId));
        return some.stream().map(each -> judged(each, here, reads)).toList();
    }

    private static JudgedRow judged(FoundRow row, Map<Long, ShelvedBook> here, Map<Long, List<ReadThrough>> reads) {
        var skipped = row.skipped();
        if (skipped != null) {
            return new JudgedRow(row, Judgement.skipped(skipped, row.detail()));
        }
        var id = row.bookId();
        var known = id == null ? null : here.get(id);
        return new JudgedRow(
                row,
                known == null
                        ? Judgement.fresh()
                        : Merger.judge(row.book(), known, reads.getOrDefault(known.id(), List.of()), row.reason()));
    }

    private void settle(ShelfImport upload, List<FoundRow> some, ZoneId zone) {
        Piecemeal.each(
                some,
                rows -> transactions.executeWrite(transaction -> {
                    imports.put(upload.id(), done(upload, judged(rows, books::hold), zone), clock.instant());
                    return true;
                }),
                (row, e) -> fail(upload, row, e, failed -> failed.settled(null)));
    }

    private List<ShelfRow> done(ShelfImport upload, List<JudgedRow> judged, ZoneId zone) {
        var fresh = judged.stream()
                .filter(each -> each.judgement().verdict() == ShelfVerdict.NEW)
                .toList();
        var ids = books.add(fresh.stream()
                        .map(each -> draft(each.row().book(), zone))
                        .toList())
                .iterator();
        var judgements = judged.stream().map(JudgedRow::judgement).toList();
        books.merge(
                judgements.stream()
                        .map(Judgement::changed)
                        .filter(Objects::nonNull)
                        .toList(),
                judgements.stream().flatMap(each -> each.completed().stream()).toList(),
                judgements.stream().flatMap(each -> each.added().stream()).toList());
        return judged.stream()
                .map(each -> each.expected(upload)
                        .settled(
                                each.judgement().verdict() == ShelfVerdict.NEW
                                        ? ids.next()
                                        : each.judgement().bookId()))
                .toList();
    }

    private ShelvedDraft draft(ShelfBook book, ZoneId zone) {
        return new ShelvedDraft(
                new BookDraft(
                        book.title(),
                        book.author(),
                        book.pages(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        "",
                        book.rating(),
                        book.notes(),
                        book.review(),
                        book.isbn(),
                        String.join(", ", book.tags())),
                book.readThroughs(),
                addedAt(book.addedOn(), zone));
    }

    private Instant addedAt(@Nullable LocalDate day, ZoneId zone) {
        return day == null
                ? clock.instant()
                : day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
