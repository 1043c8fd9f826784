package hoego.study;

import static java.util.Objects.requireNonNull;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of several things that hang on a book, as one statement brings them. */
@Introspected
record BookRow(
        String part,
        long place,
        long id,
        long bookId,
        @Nullable LocalDate day,
        @Nullable Precision precision,
        @Nullable BookOutcome outcome,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        @Nullable Long readThroughId,
        @Nullable Integer fromPage,
        @Nullable Integer toPage,
        @Nullable Integer pages,
        @Nullable Integer percent,
        @Nullable Integer minutes,
        String words,
        String at,
        String note,
        String title,
        String author,
        boolean sample,
        int version) {

    ReadThrough readThrough() {
        return new ReadThrough(id, bookId, day, precision, outcome, endedOn, endedPrecision, note, sample, version);
    }

    BookReading reading() {
        return new BookReading(
                id,
                bookId,
                readThroughId,
                requireNonNull(day),
                fromPage,
                toPage,
                pages,
                percent,
                minutes,
                note,
                sample,
                version);
    }

    CitedQuote quote() {
        return new CitedQuote(id, bookId, title, author, words, fromPage, at, note, requireNonNull(day), sample);
    }
}
