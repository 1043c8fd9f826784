package hoego.web.study;

import hoego.study.BookFilter;
import hoego.study.BookOrder;
import hoego.study.BookStatus;
import hoego.web.Chosen;
import hoego.web.Page;
import hoego.web.Sought;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What was asked for above the list of books.
 *
 * @param words as they were typed
 * @param status of {@code BookStatus}, or {@code written} or {@code unwritten}; empty for all
 * @param notes {@code yes} or {@code no}; empty for either
 * @param tag empty for all
 * @param rating the least one; null for any
 * @param sort of {@code BookOrder}; empty for the latest first
 * @param from the first day on which they may have ended; null for any
 * @param until the last one
 * @param days of a chosen period; null for ever
 */
public record BookWish(
        String words,
        String status,
        String notes,
        String tag,
        @Nullable BigDecimal rating,
        String sort,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDateRange days) {

    boolean isEverything() {
        return words.isBlank()
                && status.isEmpty()
                && notes.isEmpty()
                && tag.isEmpty()
                && rating == null
                && span() == null;
    }

    /** Whether it asks for books with at least this rating. */
    public boolean hasRating(String least) {
        return rating != null && rating.compareTo(new BigDecimal(least)) == 0;
    }

    /** Whether it takes more than the database knows. */
    boolean isAboutWriting() {
        return status.equals("written") || status.equals("unwritten") || !notes.isEmpty();
    }

    /** Those that were written up, or not, were finished. */
    @Nullable
    BookStatus known() {
        return isAboutWriting() ? BookStatus.FINISHED : Chosen.of(BookStatus.class, status);
    }

    /** The days between two, or of the period. */
    @Nullable
    LocalDateRange span() {
        if (from == null && until == null) {
            return days;
        }
        var end = until == null ? Page.EVER.getEnd() : until.plusDays(1);
        var first = from;
        if (first == null) {
            return LocalDateRange.ofUnboundedStart(end);
        }
        return first.isBefore(end) ? LocalDateRange.of(first, end) : LocalDateRange.of(first, first);
    }

    /** The last day of the span, or today where that goes on. */
    LocalDate lastDay(LocalDate today) {
        var span = span();
        return span == null || span.isEmpty() || span.getEnd().isAfter(today) ? today : span.getEndInclusive();
    }

    BookFilter filter() {
        var order = Chosen.of(BookOrder.class, sort);
        return new BookFilter(
                Sought.of(words).compared(),
                known(),
                isAboutWriting() && span() == null ? LocalDateRange.ofUnboundedStart(Page.EVER.getEnd()) : span(),
                Sought.of(tag).compared(),
                rating,
                order == null ? BookOrder.LATEST : order);
    }
}
