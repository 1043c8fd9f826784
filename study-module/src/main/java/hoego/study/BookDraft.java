package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Book} with its last read-through.
 *
 * @param startedOn any day of the time it was begun in
 * @param startedPrecision a day, where nothing is said
 * @param endedOn any day of the time it was finished or stopped in
 * @param endedPrecision a day, where nothing is said; without a day nobody knows when it ended
 * @param isbn of ten or thirteen digits, with or without dashes
 * @param tags separated by commas, at most twenty
 */
@Introspected
@Complete
@InOrder
public record BookDraft(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 120) String author,
        @Nullable @Min(1) @Max(20000) Integer pages,
        @Nullable LocalDate startedOn,
        @Nullable Precision startedPrecision,
        @Nullable BookOutcome outcome,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        @Size(max = 500) String reason,

        @Nullable @DecimalMin("0.25") @DecimalMax("5") @Quarters
        BigDecimal rating,

        @Size(max = 10000) String notes,
        @Size(max = 100000) String review,
        @Size(max = 40) @BookNumber String isbn,

        @Size(max = 400) @Pattern(regexp = "([^,;\\n]*[,;\\n]){0,19}[^,;\\n]*")
        String tags)
        implements Spanning, Ending {

    /** A book of which no more is known yet. */
    public static BookDraft wanted(String title) {
        return new BookDraft(title, "", null, null, null, null, null, null, "", null, "", "", "", "");
    }

    /** A book that was read to its end on a day. */
    public static BookDraft finished(String title, LocalDate day) {
        return new BookDraft(
                title, "", null, null, null, BookOutcome.FINISHED, day, Precision.DAY, "", null, "", "", "", "");
    }

    public static BookDraft of(Book book) {
        return new BookDraft(
                book.title(),
                book.author(),
                book.pages(),
                book.startedOn(),
                book.startedPrecision(),
                book.outcome(),
                book.endedOn(),
                book.endedPrecision(),
                book.reason(),
                book.rating(),
                book.notes(),
                book.review(),
                book.isbn(),
                String.join(", ", book.tags()));
    }

    /** What it says of its last read-through. */
    ReadThroughDraft readThrough() {
        return new ReadThroughDraft(startedOn, startedPrecision, outcome, endedOn, endedPrecision, reason);
    }

    @Override
    public boolean isInOrder() {
        return readThrough().isInOrder();
    }

    @Override
    public String endField() {
        return "endedOn";
    }
}
