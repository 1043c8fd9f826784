package hoego.study;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with books. */
@Singleton
public class BookService {

    private final BookRepository books;
    private final ReadThroughRepository reads;
    private final BookRecordRepository records;

    BookService(BookRepository books, ReadThroughRepository reads, BookRecordRepository records) {
        this.books = books;
        this.reads = reads;
        this.records = records;
    }

    public Optional<Book> find(long id) {
        return books.findNow(id);
    }

    /** A book with what its readings come to. */
    public Optional<BookStanding> standing(long id) {
        return books.findStanding(id);
    }

    /**
     * What hangs on a book, in one statement.
     *
     * @param readings how many of them
     * @param quotes how many of them
     */
    public BookRecords records(long id, int readings, int quotes) {
        var rows = records.findOf(id, readings, quotes).stream().collect(groupingBy(BookRow::part));
        Function<String, Stream<BookRow>> part = name -> rows.getOrDefault(name, List.of()).stream();
        return new BookRecords(
                part.apply("read").map(BookRow::readThrough).toList(),
                part.apply("reading").map(BookRow::reading).toList(),
                part.apply("quote").map(BookRow::quote).toList());
    }

    /**
     * What was written of a book and out of it, in one statement.
     *
     * @param quotes how many of them
     */
    public Optional<BookText> text(long id, int quotes) {
        var rows = records.findText(id, quotes);
        return rows.stream()
                .findFirst()
                .map(book -> new BookText(
                        id,
                        book.title(),
                        Words.apart(book.at()),
                        book.words(),
                        book.note(),
                        rows.stream().skip(1).map(BookRow::quote).toList()));
    }

    /** All books, those that are being read first, then those that are wanted. */
    public List<KnownBook> known() {
        return books.findKnown();
    }

    /** Some books, in the order of their ids as they are given. */
    public List<BookStanding> standings(List<Long> ids) {
        return ids.isEmpty() ? List.of() : books.findStandings(ids.toArray(Long[]::new));
    }

    /** All of a list of finished books, in its order. */
    public List<WrittenBook> finished(BookFilter filter) {
        var days = filter.days();
        return books.findFinished(
                filter.words(),
                Isbn.of(filter.words()).orElse(""),
                status(filter),
                filter.tag(),
                filter.rating(),
                first(days),
                days == null ? null : days.getEnd(),
                filter.order().name());
    }

    /** The books that were finished by a day, and have no review. */
    public List<Long> unreviewed(LocalDate day) {
        var byThen = LocalDateRange.ofUnboundedStart(day.plusDays(1));
        return finished(new BookFilter("", BookStatus.FINISHED, byThen)).stream()
                .filter(book -> !book.reviewed())
                .map(WrittenBook::id)
                .toList();
    }

    public List<BookStanding> list(BookFilter filter, int limit, long offset) {
        var days = filter.days();
        return books.findFiltered(
                filter.words(),
                Isbn.of(filter.words()).orElse(""),
                status(filter),
                filter.tag(),
                filter.rating(),
                first(days),
                days == null ? null : days.getEnd(),
                filter.order().name(),
                limit,
                offset);
    }

    public long count(BookFilter filter) {
        var days = filter.days();
        return books.countFiltered(
                filter.words(),
                Isbn.of(filter.words()).orElse(""),
                status(filter),
                filter.tag(),
                filter.rating(),
                first(days),
                days == null ? null : days.getEnd());
    }

    private static @Nullable LocalDate first(@Nullable LocalDateRange days) {
        return days == null || days.isUnboundedStart() ? null : days.getStart();
    }

    private static String status(BookFilter filter) {
        return filter.status() == null ? "" : filter.status().name();
    }

    /** All books, in alphabetical order. */
    public List<BookTitle> titles() {
        return books.findTitles();
    }

    /** The tags of all books, each once, in alphabetical order. */
    public List<String> tags() {
        return books.findTags();
    }

    /** The books that are known to have been finished or stopped within some days, the earliest first, each once. */
    public List<EndedBook> ended(LocalDateRange days) {
        return books.findEnded(days.getStart(), days.getEnd());
    }

    @Transactional
    public Book add(@Valid BookDraft draft) {
        return add(draft, false);
    }

    @Transactional
    public Book addSample(@Valid BookDraft draft) {
        return add(draft, true);
    }

    private Book add(BookDraft draft, boolean sample) {
        var id = books.save(StoredBook.of(0, draft, sample, 0)).id();
        if (!draft.readThrough().isEmpty()) {
            reads.save(ReadThrough.of(0, id, draft.readThrough(), sample, 0));
        }
        return find(id).orElseThrow();
    }

    /** Changes a book with its last read-through. */
    @Transactional
    public Optional<Book> change(long id, int version, @Valid BookDraft draft) {
        return find(id).map(book -> {
            books.update(StoredBook.of(id, draft, false, version));
            var last = reads.findLast(id);
            if (last.isPresent()) {
                reads.update(last.get().with(draft.readThrough(), last.get().version()));
            } else if (!draft.readThrough().isEmpty()) {
                reads.save(ReadThrough.of(0, id, draft.readThrough(), false, 0));
            }
            return find(id).orElseThrow();
        });
    }

    /**
     * Says that a book was read to its end on a day: the time that goes on, or else another one, since what was stopped once
     * stays so. One that was finished before stays so, too. Empty if it is gone, or was begun after that day.
     */
    @Transactional
    public Optional<Book> finish(long id, LocalDate day) {
        return find(id).flatMap(book -> book.outcome() == BookOutcome.FINISHED ? Optional.of(book) : finish(book, day));
    }

    private Optional<Book> finish(Book book, LocalDate day) {
        return reads.findLast(book.id())
                .filter(last -> last.outcome() == null)
                .or(() -> Optional.of(ReadThrough.open(book.id())))
                .map(going -> going.finished(day))
                .filter(ended -> ReadThroughDraft.of(ended).isInOrder())
                .map(ended -> {
                    if (ended.id() == 0) {
                        reads.save(ended);
                    } else {
                        reads.update(ended);
                    }
                    return touched(book);
                });
    }

    /** Lets a book stand as it did before it was ended; empty if it is gone or was changed since. */
    @Transactional
    public Optional<Book> reopen(long id, int version, @Valid BookEndDraft end) {
        return find(id).filter(book -> book.version() == version)
                .flatMap(book -> reads.find(id, end.readThrough()).map(ended -> {
                    if (end.made() && !reads.isRead(ended.id())) {
                        reads.delete(ended);
                    } else {
                        reads.update(ended.goingOn());
                    }
                    return touched(book);
                }));
    }

    private Book touched(Book book) {
        books.update(StoredBook.of(book.id(), BookDraft.of(book), false, book.version()));
        return find(book.id()).orElseThrow();
    }
}
