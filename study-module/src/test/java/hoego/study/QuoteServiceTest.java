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
class QuoteServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 2);
    private static final LocalDateRange DAYS = LocalDateRange.of(DAY, DAY.plusDays(9));

    @Inject
    BookService books;

    @Inject
    QuoteService quotes;

    @Inject
    StudyRecordService records;

    private long book;

    @BeforeEach
    void addABook() {
        book = books.add(BookDraft.wanted("The Lean Startup")).id();
    }

    @Test
    void followsTheBookOnItsPageAndTheDaysInTheList() {
        quote("later", 40, DAY);
        quote("earlier", 9, DAY.plusDays(1));
        quote("somewhere", null, DAY.plusDays(2));

        assertThat(books.records(book, 0, 9).quotes())
                .extracting(CitedQuote::words)
                .containsExactly("earlier", "later", "somewhere");
        assertThat(quotes.list(new QuoteFilter("", book, DAYS), 9, 0))
                .extracting(CitedQuote::words)
                .containsExactly("somewhere", "earlier", "later");
        assertThat(quotes.count(new QuoteFilter("lean", null, DAYS))).isEqualTo(3);
        assertThat(quotes.count(new QuoteFilter("some", book + 1, DAYS))).isZero();
    }

    @Test
    void isFoundAndToldOnItsDay() {
        var quote = quote("Build, measure, learn", 40, DAY);

        assertThat(records.search("measure", List.of(), 5))
                .extracting(StudyMoment::id)
                .containsExactly(quote.id());
        assertThat(records.moments(DAYS, "quote", "", List.of(), null, 5)).hasSize(1);
    }

    @Test
    void keepsABookThatIsNoSampleAnyMore() {
        var sample = books.addSample(BookDraft.finished("sample", DAY)).id();
        quotes.add(new QuoteDraft(sample, "mine", null, "", "", DAY));

        records.removeSamples();

        assertThat(books.standing(sample).orElseThrow().status()).isEqualTo(BookStatus.FINISHED);
        assertThat(records.hasSamples()).isFalse();
    }

    @Test
    void isNotEmptyNorEndless() {
        assertThatThrownBy(() -> quote(" ", null, DAY)).isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> quote("x".repeat(5001), null, DAY)).isInstanceOf(ConstraintViolationException.class);
    }

    private Quote quote(String words, @Nullable Integer page, LocalDate day) {
        return quotes.add(new QuoteDraft(book, words, page, "", "", day));
    }
}
