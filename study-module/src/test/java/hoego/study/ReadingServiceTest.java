package hoego.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.annotation.TransactionMode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactionMode = TransactionMode.SINGLE_TRANSACTION)
class ReadingServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 2);

    @Inject
    BookService books;

    @Inject
    ReadingService readings;

    private long book;

    @BeforeEach
    void addABook() {
        book = books.add(BookDraft.wanted("The Lean Startup")).id();
    }

    @Test
    void countsFromOnePageToAnother() {
        assertThat(add(DAY, null, 112, 145).pages()).isEqualTo(34);
        assertThat(standing().reached()).isEqualTo(145);
        assertThat(standing().pagesRead()).isEqualTo(34);
    }

    @Test
    void goesOnFromThePageThatWasReachedBefore() {
        add(DAY, 30, null, null);

        var reading = add(DAY.plusDays(1), null, null, 50);

        assertThat(reading.fromPage()).isEqualTo(31);
        assertThat(reading.pages()).isEqualTo(20);
    }

    @Test
    void knowsNoPagesOfAPlaceThatWasPassedBefore() {
        add(DAY, null, 1, 100);

        var reading = add(DAY.plusDays(1), null, null, 50);

        assertThat(reading.pages()).isNull();
        assertThat(standing().reached()).isEqualTo(100);
    }

    @Test
    void isNotMovedByWhatWasReadLater() {
        add(DAY.plusDays(5), null, 1, 200);

        assertThat(add(DAY, null, null, 50).pages()).isEqualTo(50);
    }

    @Test
    void countsAnewWhereItIsChanged() {
        var reading = add(DAY, null, 1, 100);

        var changed = readings.change(
                        book, reading.id(), reading.version(), new ReadingDraft(DAY, null, null, 60, null, "", null))
                .orElseThrow();

        assertThat(changed.pages()).isEqualTo(60);
        assertThat(ReadingDraft.of(changed).pages()).isNull();
    }

    @Test
    void takesNoPagesThatDoNotFitTogether() {
        assertThatThrownBy(() -> add(DAY, null, 145, 112)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> add(DAY, 40, 1, 30)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> add(DAY, 40, null, 30)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> add(DAY, 0, null, null)).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void makesAWantedBookOneThatIsBeingRead() {
        assertThat(standing().status()).isEqualTo(BookStatus.WANT);

        add(DAY, null, null, null);

        assertThat(standing().status()).isEqualTo(BookStatus.READING);
        assertThat(standing().begun()).isEqualTo(DAY);
    }

    private BookReading add(LocalDate day, @Nullable Integer pages, @Nullable Integer from, @Nullable Integer to) {
        return readings.add(book, new ReadingDraft(day, pages, from, to, null, "", null));
    }

    private BookStanding standing() {
        return books.standing(book).orElseThrow();
    }
}
