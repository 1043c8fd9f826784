package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A career record that a search found.
 *
 * @param pageId the record on whose page it stands
 * @param text all that was searched
 * @param day null if it has none, or is known only roughly
 */
@Introspected
public record CareerHit(
        String kind,
        long id,
        long pageId,
        String title,
        String text,
        @Nullable LocalDate day) {}
