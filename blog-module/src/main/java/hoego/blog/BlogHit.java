package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that a search found.
 *
 * @param kind as {@link BlogKind} writes it
 * @param parentId the cohort of what belongs to one
 * @param title may be empty
 * @param text all that was searched
 * @param number of a cohort or round; else 0
 */
@Introspected
public record BlogHit(
        String kind,
        long id,
        @Nullable Long parentId,
        String title,
        String text,
        @Nullable LocalDate day,
        int number) {}
