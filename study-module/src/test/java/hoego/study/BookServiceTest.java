package hoego.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.annotation.TransactionMode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
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
    ReadingService readings;

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
        var before = add("long", null, BookOutcome.STOPPED, "2021-01-02", Precision.DAY);
        var finished = books.finish(before.id(), NEW_YEAR.plusDays(9)).orElseThrow();
        var end = new BookEndDraft(before.outcome(), before.endedOn(), before.endedPrecision());

        assertThat(books.reopen(before.id(), before.version(), end)).isEmpty();
        var reopened = books.reopen(before.id(), finished.version(), end).orElseThrow();

        assertThat(reopened.outcome()).isEqualTo(BookOutcome.STOPPED);
        assertThat(reopened.endedOn()).isEqualTo(LocalDate.of(2021, 1, 2));
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
