package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that a search found.
 *
 * @param text all that was searched
 * @param day null if it has none, or is known only roughly
 */
@Introspected
public record GoalHit(
        String kind,
        long id,
        long pageId,
        String title,
        String text,
        @Nullable LocalDate day) {}
