package hoego.study;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A quote with the book it is from. */
@Introspected
public record CitedQuote(
        long id,
        long bookId,
        String bookTitle,
        String bookAuthor,
        String words,
        @Nullable Integer page,
        String place,
        String note,
        LocalDate quotedOn,
        boolean sample) {}
