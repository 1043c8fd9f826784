package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one enters to create or change a {@link Quote}. */
@Introspected
public record QuoteDraft(
        long bookId,
        @NotBlank @Size(max = 5000) String words,
        @Nullable @Min(1) @Max(20000) Integer page,
        @Size(max = 80) String place,
        @Size(max = 2000) String note,
        LocalDate quotedOn) {

    /** Whether its page is one of a book; so many are null if that is not known. */
    public boolean isIn(@Nullable Integer pages) {
        return page == null || pages == null || page <= pages;
    }

    public static QuoteDraft of(Quote quote) {
        return new QuoteDraft(
                quote.bookId(), quote.words(), quote.page(), quote.place(), quote.note(), quote.quotedOn());
    }
}
