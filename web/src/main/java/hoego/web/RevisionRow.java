package hoego.web;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision in a list, without its text.
 *
 * @param restoredAt the moment of the text it brought back; null if it was written
 * @param before the revision before it; null if it is the first
 * @param more how many words it has more than that, or fewer
 * @param renamed whether it has another title than that
 */
@Introspected
public record RevisionRow(
        long id,
        String title,
        int characters,
        int words,
        @Nullable Instant restoredAt,
        Instant at,
        @Nullable Long before,
        int more,
        boolean renamed) {}
