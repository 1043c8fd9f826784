package hoego.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.annotation.TransactionMode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest(transactionMode = TransactionMode.SINGLE_TRANSACTION)
class ReadThroughServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 1);
    private static final LocalDateRange QUARTER = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1));

    @Inject
    BookService books;

    @Inject
    ReadThroughService reads;

    @Inject
    ReadingService readings;

    @Inject
    StudyFigureService figures;

    @Inject
    StudyRecordService records;

    private long book;

    @BeforeEach
    void finishABook() {
        book = books.add(BookDraft.finished("The Lean Startup", DAY)).id();
        readings.add(book, read(DAY, 300));
    }

    private static ReadingDraft read(LocalDate day, int to) {
        return new ReadingDraft(day, null, 1, to, null, "", null);
    }

    @Test
    void isReadAgainFromTheBeginning() {
        reads.add(book, ReadThroughDraft.from(DAY.plusDays(20)));

        assertThat(standing().status()).isEqualTo(BookStatus.READING);
        assertThat(standing().reached()).isZero();
        assertThat(standing().readThroughs()).isEqualTo(2);
        assertThat(readings.add(book, new ReadingDraft(DAY.plusDays(21), null, null, 40, null, "", null))
                        .pages())
                .isEqualTo(40);
        assertThat(standing().reached()).isEqualTo(40);
        assertThat(standing().pagesRead()).isEqualTo(340);
    }

    @Test
    void wasFinishedThenThoughItIsReadAgain() {
        reads.add(book, ReadThroughDraft.from(DAY.plusDays(20)));

        assertThat(books.count(new BookFilter("", BookStatus.FINISHED, QUARTER)))
                .isEqualTo(1);
        assertThat(books.count(new BookFilter("", BookStatus.FINISHED, null))).isZero();
        assertThat(figures.overview(DAY.plusDays(30), QUARTER, 5, DAY, List.of(), true)
                        .unreviewed())
                .isEqualTo(1);
        assertThat(figures.overview(DAY.plusDays(30), QUARTER, 5, DAY, List.of(), true)
                        .unreviewedBooks())
                .containsExactly(book);
    }

    @Test
    void countsEachEndInItsMeasureAndTheBookOnceInItsFact() {
        reads.add(book, ended("2021-02-10", BookOutcome.FINISHED, "2021-03-01", Precision.DAY));

        assertThat(figures.daily(QUARTER).sums("books", QUARTER)).containsOnlyKeys(DAY, LocalDate.of(2021, 3, 1));
        assertThat(books.ended(QUARTER)).extracting(EndedBook::endedOn).containsExactly(LocalDate.of(2021, 3, 1));
        assertThat(records.moments(QUARTER, "book-end", "", java.util.List.of(), null, 9))
                .hasSize(2);
    }

    @Test
    void keepsTheReadingsOfEachTimeApart() {
        var again = reads.add(book, ReadThroughDraft.from(DAY.plusDays(20)));

        assertThat(readings.add(book, read(DAY.minusDays(1), 10)).readThroughId())
                .isNotEqualTo(again.id());
        assertThat(readings.add(book, read(DAY.plusDays(20), 10)).readThroughId())
                .isEqualTo(again.id());
    }

    @Test
    void isWantedAgainUntilItIsBegun() {
        reads.add(book, new ReadThroughDraft(null, null, null, null, null, ""));

        assertThat(standing().status()).isEqualTo(BookStatus.WANT);
        readings.add(book, read(DAY.plusDays(40), 10));
        assertThat(standing().status()).isEqualTo(BookStatus.READING);
    }

    @Test
    void beginsAnewWithADayOfReadingAfterItsEnd() {
        assertThat(readings.add(book, read(DAY, 310)).readThroughId())
                .isEqualTo(standing().readThroughId());

        var later = readings.add(book, read(DAY.plusDays(1), 10));
        assertThat(standing().status()).isEqualTo(BookStatus.READING);
        assertThat(standing().reached()).isEqualTo(10);
        assertThat(readings.change(book, later.id(), later.version(), read(DAY.plusDays(1), 12))
                        .orElseThrow()
                        .readThroughId())
                .isEqualTo(later.readThroughId());

        records.discard("reading", later.id(), "reading");
        assertThat(standing().status()).isEqualTo(BookStatus.FINISHED);
        assertThat(standing().readThroughs()).isEqualTo(1);
    }

    @Test
    void comesBackWithItsReadings() {
        var again = reads.add(book, ReadThroughDraft.from(DAY.plusDays(20)));
        readings.add(book, read(DAY.plusDays(21), 50));

        var place = records.discard("read-through", again.id(), "again").orElseThrow();
        assertThat(standing().status()).isEqualTo(BookStatus.FINISHED);
        assertThat(standing().reached()).isEqualTo(300);
        records.restore(place);

        assertThat(standing().status()).isEqualTo(BookStatus.READING);
        assertThat(standing().reached()).isEqualTo(50);
    }

    @Test
    void comesBackWithItsBook() {
        reads.add(book, ReadThroughDraft.from(DAY.plusDays(20)));
        readings.add(book, read(DAY.plusDays(21), 50));
        var before = standing();

        records.restore(records.discard("book", book, "book").orElseThrow());

        assertThat(standing()).isEqualTo(before);
    }

    @Test
    void staysWithABookOfTheSampleThatBecameTheOwnersInTheTrash() {
        var sample = books.addSample(BookDraft.finished("sample", DAY)).id();
        readings.add(sample, read(DAY, 10));
        var place = records.discard("book", sample, "sample").orElseThrow();

        records.removeSamples();
        records.restore(place);

        assertThat(books.standing(sample).orElseThrow().status()).isEqualTo(BookStatus.FINISHED);
        assertThat(records.hasSamples()).isFalse();
    }

    @Test
    void isReachedInPercentWherePagesHaveNoNumbers() {
        var other = books.add(BookDraft.wanted("An e-book")).id();
        readings.add(other, new ReadingDraft(DAY, null, null, null, 30, "", 35));

        assertThat(books.standing(other).orElseThrow().percent()).isEqualTo(35);
        assertThatThrownBy(() -> readings.add(other, new ReadingDraft(DAY, null, null, null, 30, "", 101)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void endsNotBeforeItBegan() {
        assertThat(reads.add(book, ended("2021-02-10", BookOutcome.STOPPED, "2021-02-01", Precision.MONTH)))
                .isNotNull();
        assertThatThrownBy(() -> reads.add(book, ended("2021-02-10", BookOutcome.STOPPED, "2021-02-01", Precision.DAY)))
                .hasMessageContaining("endedOn");
        assertThatThrownBy(() -> reads.add(book, ended("2021-02-10", BookOutcome.STOPPED, null, Precision.DAY)))
                .hasMessageContaining("endedOn");
        assertThat(reads.add(book, ended("2021-02-10", BookOutcome.STOPPED, null, null)))
                .isNotNull();
    }

    @Test
    void tellsWhoeverHasTheBookBeforeThemThatItWasChanged() {
        var version = standing().version();

        var again = reads.add(book, ReadThroughDraft.from(DAY.plusDays(20)));
        reads.change(book, again.id(), again.version(), ReadThroughDraft.from(DAY.plusDays(21)));

        assertThat(standing().version()).isEqualTo(version + 2);
    }

    @Test
    void tellsThemToIfItIsDeletedOrComesBack() {
        var again = reads.add(book, ended("2021-02-10", BookOutcome.STOPPED, "2021-03-01", Precision.DAY));
        var version = standing().version();

        var place = records.discard("read-through", again.id(), "again").orElseThrow();
        assertThat(standing().version()).isEqualTo(version + 1);
        records.restore(place);

        assertThat(standing().version()).isEqualTo(version + 2);
    }

    @Test
    void goesOnOnlyOnce() {
        var again = reads.add(book, ReadThroughDraft.from(DAY.plusDays(20)));

        assertThat(reads.goesOn(book, 0)).isTrue();
        assertThat(reads.goesOn(book, again.id())).isFalse();
        assertThatThrownBy(() -> reads.add(book, ReadThroughDraft.from(DAY.plusDays(30))))
                .hasMessageContaining("read_through");
    }

    private static ReadThroughDraft ended(
            String started, BookOutcome how, @Nullable String day, @Nullable Precision known) {
        return new ReadThroughDraft(
                LocalDate.parse(started), Precision.DAY, how, day == null ? null : LocalDate.parse(day), known, "");
    }

    private BookStanding standing() {
        return books.standing(book).orElseThrow();
    }
}
