package hoego.study;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A book with as much as is needed to know it again in words.
 *
 * @param pages how many it has; null where that is not known
 * @param startedOn the first day on which its last read-through may have begun; null where it is not known, or it was not begun
 */
@Introspected
public record KnownBook(
        long id,
        String title,
        BookStatus status,
        @Nullable Integer pages,
        @Nullable LocalDate startedOn) {}
