package hoego.study;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the readings of books. */
@Singleton
public class ReadingService {

    private final ReadingRepository readings;

    ReadingService(ReadingRepository readings) {
        this.readings = readings;
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

    @Transactional
    public BookReading add(long bookId, @Valid ReadingDraft draft) {
        var reached = readings.findReached(bookId, 0, draft.readOn());
        return readings.save(BookReading.of(0, bookId, draft, reached, false, 0));
    }

    /** Adds readings of a book, the earliest first; each says where it began. */
    public void addSamples(long bookId, List<@Valid ReadingDraft> drafts) {
        readings.saveAll(drafts.stream()
                .map(draft -> BookReading.of(0, bookId, draft, 0, true, 0))
                .toList());
    }

    @Transactional
    public Optional<BookReading> change(long bookId, long id, int version, @Valid ReadingDraft draft) {
        return find(bookId, id).map(reading -> {
            var reached = readings.findReached(bookId, id, draft.readOn());
            return readings.update(BookReading.of(id, bookId, draft, reached, false, version));
        });
    }
}
