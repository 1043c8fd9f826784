package hoego.study;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the readings of books. */
@Singleton
public class ReadingService {

    private final ReadingRepository readings;
    private final ReadThroughRepository reads;

    ReadingService(ReadingRepository readings, ReadThroughRepository reads) {
        this.readings = readings;
        this.reads = reads;
    }

    public Optional<BookReading> find(long bookId, long id) {
        return readings.find(bookId, id);
    }

    /** The newest first. */
    public List<BookReading> list(long bookId, String words, LocalDateRange days, int limit, long offset) {
        return readings.findFiltered(bookId, words, days.getStart(), days.getEnd(), limit, offset);
    }

    public long count(long bookId, String words, LocalDateRange days) {
        return readings.countFiltered(bookId, words, days.getStart(), days.getEnd());
    }

    /** Those of all books, the newest first. */
    public List<BookReading> list(String words, LocalDateRange days, int limit, long offset) {
        return readings.findOfAllBooks(words, days.getStart(), days.getEnd(), limit, offset);
    }

    public long count(String words, LocalDateRange days) {
        return readings.countOfAllBooks(words, days.getStart(), days.getEnd());
    }

    /** The titles of the books that some readings are of, by their ids. */
    public Map<Long, String> titles(List<BookReading> read) {
        return readings
                .findTitles(read.stream().map(BookReading::bookId).distinct().toArray(Long[]::new))
                .stream()
                .collect(toMap(BookTitle::id, BookTitle::title));
    }

    /** Adds a reading to the time the book was read on its day; the first one begins it, or begins it anew. */
    @Transactional
    public BookReading add(long bookId, @Valid ReadingDraft draft) {
        var of = readOn(bookId, draft.readOn());
        var reached = readings.findReached(of.id(), 0, draft.readOn());
        return readings.save(BookReading.of(0, of, draft, reached, false, 0));
    }

    /** What is read after a book was finished or stopped begins it anew. */
    private ReadThrough readOn(long bookId, LocalDate day) {
        return reads.findOn(bookId, day).filter(read -> !read.isOver(day)).orElseGet(() -> {
            reads.touch(bookId);
            return reads.save(ReadThrough.open(bookId));
        });
    }

    /** The one that a reading is of, unless its day is another now. */
    private ReadThrough readOn(BookReading reading, LocalDate day) {
        return Optional.ofNullable(reading.readThroughId())
                .filter(id -> reading.readOn().equals(day))
                .flatMap(id -> reads.find(reading.bookId(), id))
                .orElseGet(() -> readOn(reading.bookId(), day));
    }

    /** Adds readings of a time that a book was read, the earliest first; each says where it began. */
    public void addSamples(ReadThrough of, List<@Valid ReadingDraft> drafts) {
        readings.saveAll(drafts.stream()
                .map(draft -> BookReading.of(0, of, draft, 0, true, 0))
                .toList());
    }

    @Transactional
    public Optional<BookReading> change(long bookId, long id, int version, @Valid ReadingDraft draft) {
        return find(bookId, id).map(reading -> {
            var of = readOn(reading, draft.readOn());
            var reached = readings.findReached(of.id(), id, draft.readOn());
            return readings.update(BookReading.of(id, of, draft, reached, false, version));
        });
    }
}
