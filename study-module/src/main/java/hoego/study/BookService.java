package hoego.study;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with books. */
@Singleton
public class BookService {

    private final BookRepository books;

    BookService(BookRepository books) {
        this.books = books;
    }

    public Optional<Book> find(long id) {
        return books.findById(id);
    }

    /** A book with what its readings come to. */
    public Optional<BookStanding> standing(long id) {
        return books.findStanding(id);
    }

    /** All books, those that are being read first, then those that are wanted. */
    public List<BookStanding> all() {
        return books.findAllStanding();
    }

    /** Those that are being read first, those that are wanted last; what was read or ended latest before the others. */
    public List<BookStanding> list(BookFilter filter, int limit, long offset) {
        var days = filter.days();
        return books.findFiltered(
                filter.words(),
                status(filter),
                days == null ? null : days.getStart(),
                days == null ? null : days.getEnd(),
                limit,
                offset);
    }

    public long count(BookFilter filter) {
        var days = filter.days();
        return books.countFiltered(
                filter.words(),
                status(filter),
                days == null ? null : days.getStart(),
                days == null ? null : days.getEnd());
    }

    private static String status(BookFilter filter) {
        return filter.status() == null ? "" : filter.status().name();
    }

    /** The books that are known to have been finished or stopped within some days, the earliest first. */
    public List<EndedBook> ended(LocalDateRange days) {
        return books.findEnded(days.getStart(), days.getEnd());
    }

    public Book add(@Valid BookDraft draft) {
        return books.save(Book.of(draft, false));
    }

    public Book addSample(@Valid BookDraft draft) {
        return books.save(Book.of(draft, true));
    }

    @Transactional
    public Optional<Book> change(long id, int version, @Valid BookDraft draft) {
        return find(id).map(book -> books.update(book.with(draft, version)));
    }

    /** Says that a book was read to its end on a day; one that was finished before stays so. */
    @Transactional
    public Optional<Book> finish(long id, LocalDate day) {
        return find(id).map(book -> book.outcome() == BookOutcome.FINISHED
                ? book
                : books.update(book.ended(BookOutcome.FINISHED, day, Precision.DAY, book.version())));
    }

    /** Lets a book stand as it did before it was ended; empty if it is gone or was changed since. */
    @Transactional
    public Optional<Book> reopen(long id, int version, @Valid BookEndDraft before) {
        return find(id).filter(book -> book.version() == version)
                .filter(book -> (before.outcome() == null) == (before.endedOn() == null))
                .map(book -> books.update(book.ended(
                        before.outcome(),
                        before.endedOn(),
                        before.endedOn() == null ? null : Precision.orDay(before.endedPrecision()),
                        version)));
    }
}
