package hoego.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.annotation.TransactionMode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

@MicronautTest(transactionMode = TransactionMode.SINGLE_TRANSACTION)
class BookServiceTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);
    private static final LocalDateRange QUARTER = LocalDateRange.of(NEW_YEAR, NEW_YEAR.plusMonths(3));

    @Inject
    BookService books;

    @Inject
    ReadThroughService reads;

    @Inject
    ReadingService readings;

    @Inject
    StudyFigureService figures;

    @Inject
    ShelvedBookService shelved;

    @Test
    void isFinishedInATimeOnlyIfItIsKnownThatItWas() {
        add("sometime in 2021", null, BookOutcome.FINISHED, "2021-01-01", Precision.YEAR);
        add("in February", null, BookOutcome.FINISHED, "2021-02-14", Precision.MONTH);
        add("before", null, BookOutcome.FINISHED, "2020-12-31", Precision.DAY);

        assertThat(books.list(new BookFilter("", BookStatus.FINISHED, QUARTER), 10, 0))
                .extracting(BookStanding::title)
                .containsExactly("in February");
        assertThat(books.ended(QUARTER)).extracting(EndedBook::endedOn).containsExactly(LocalDate.of(2021, 2, 1));
    }

    @Test
    void isOfATimeInWhichItWasRead() {
        var book = books.add(BookDraft.wanted("Accelerate"));
        readings.add(book.id(), new ReadingDraft(NEW_YEAR.plusDays(3), 10, null, null, null, "", null));

        assertThat(books.count(new BookFilter("", null, QUARTER))).isEqualTo(1);
        assertThat(books.count(new BookFilter("accel", BookStatus.READING, QUARTER)))
                .isEqualTo(1);
        assertThat(books.count(new BookFilter("", BookStatus.FINISHED, QUARTER)))
                .isZero();
        assertThat(books.count(new BookFilter("", BookStatus.WANT, null))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.2", "3.3", "3.251", "5.25"})
    void isRatedInQuartersUpToFive(String rating) {
        assertThatThrownBy(() -> books.add(rated(rating))).isInstanceOf(ConstraintViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.25", "3.75", "5"})
    void keepsItsRatingExactly(String rating) {
        var book = books.add(rated(rating));

        assertThat(books.find(book.id()).orElseThrow().rating()).isEqualByComparingTo(rating);
    }

    private static BookDraft rated(String rating) {
        return new BookDraft(
                "Accelerate", "", null, null, null, null, null, null, "", new BigDecimal(rating), "", "", "", "");
    }

    @Test
    void endsOnADayInAWayAndNotBeforeItBegan() {
        assertThatThrownBy(() -> add("no day", null, BookOutcome.FINISHED, null, Precision.DAY))
                .hasMessageContaining("endedOn");
        assertThatThrownBy(() -> add("no way", null, null, "2021-01-02", null)).hasMessageContaining("outcome");
        assertThatThrownBy(() -> add("early", "2021-02-02", BookOutcome.STOPPED, "2021-01-02", null))
                .hasMessageContaining("endedOn");
    }

    @Test
    void isReopenedAsItWasUnlessItWasChangedSince() {
        var before = add("long", "2021-01-02", null, null, Precision.DAY);
        var finished = books.finish(before.id(), NEW_YEAR.plusDays(9)).orElseThrow();
        var end = new BookEndDraft(Objects.requireNonNull(finished.readThroughId()), false);

        assertThat(finished.outcome()).isEqualTo(BookOutcome.FINISHED);
        assertThat(books.reopen(before.id(), before.version(), end)).isEmpty();
        var reopened = books.reopen(before.id(), finished.version(), end).orElseThrow();

        assertThat(reopened.outcome()).isNull();
        assertThat(reopened.endedOn()).isNull();
        assertThat(reopened.startedOn()).isEqualTo(before.startedOn());
    }

    @Test
    void isFinishedAnotherTimeAfterItWasStopped() {
        var before = add("long", null, BookOutcome.STOPPED, "2019-01-02", Precision.DAY);
        var finished = books.finish(before.id(), NEW_YEAR).orElseThrow();

        assertThat(finished.endedOn()).isEqualTo(NEW_YEAR);
        assertThat(reads.of(before.id()))
                .extracting(ReadThrough::outcome)
                .containsExactly(BookOutcome.FINISHED, BookOutcome.STOPPED);

        var end = new BookEndDraft(Objects.requireNonNull(finished.readThroughId()), true);
        var reopened = books.reopen(before.id(), finished.version(), end).orElseThrow();

        assertThat(reopened.readThroughId()).isEqualTo(before.readThroughId());
        assertThat(reads.of(before.id())).hasSize(1);
    }

    @Test
    void leavesTheShelfOnlyIfItIsTheOwners() {
        books.addSample(BookDraft.wanted("of the sample"));
        var own = books.add(BookDraft.wanted("of the owner"));

        assertThat(shelved.ids()).containsExactly(own.id());
    }

    @Test
    void isKnownByWhatIsReadNow() {
        add("done", null, BookOutcome.FINISHED, "2021-03-01", Precision.DAY);
        add("wanted", null, null, null, null);
        var again = add("read again", "2021-01-02", null, null, null);
        add("begun", "2021-01-03", null, null, null);
        readings.add(again.id(), new ReadingDraft(NEW_YEAR.plusDays(9), 10, null, null, null, "", null));

        assertThat(books.known()).extracting(KnownBook::title).containsExactly("read again", "begun", "wanted", "done");
    }

    @Test
    void isNotFinishedBeforeItWasBegun() {
        var book = add("early", "2021-01-10", null, null, null);

        assertThat(books.finish(book.id(), NEW_YEAR)).isEmpty();
        assertThat(books.find(book.id())).hasValue(book);
    }

    @Test
    void mayHaveEndedByADayIfNobodyKnowsWhen() {
        add("sometime", null, BookOutcome.FINISHED, null, null);
        add("in the quarter", null, BookOutcome.FINISHED, "2021-01-01", Precision.QUARTER);
        add("later", null, BookOutcome.FINISHED, "2021-03-01", Precision.DAY);
        var day = LocalDate.of(2021, 2, 1);
        var byThen = new BookFilter("", BookStatus.FINISHED, LocalDateRange.ofUnboundedStart(day.plusDays(1)));

        assertThat(books.list(byThen, 10, 0))
                .extracting(BookStanding::title)
                .containsExactlyInAnyOrder("sometime", "in the quarter");
        var overview = figures.overview(day, QUARTER, 5, day, List.of(), true);
        assertThat(overview.unreviewed()).isEqualTo(books.count(byThen)).isEqualTo(2);
        assertThat(overview.unreviewedBooks()).hasSize(2);
        assertThat(figures.overview(day, QUARTER, 5, day, List.of(), false).unreviewedBooks())
                .isEmpty();
        assertThat(overview.finishedLast())
                .extracting(StudyOverview.FinishedBook::title)
                .containsExactly("in the quarter", "sometime");
    }

    private Book add(
            String title,
            @Nullable String started,
            @Nullable BookOutcome how,
            @Nullable String ended,
            @Nullable Precision known) {
        return books.add(new BookDraft(
                title,
                "",
                null,
                started == null ? null : LocalDate.parse(started),
                null,
                how,
                ended == null ? null : LocalDate.parse(ended),
                known,
                "",
                null,
                "",
                "",
                "",
                ""));
    }
}
