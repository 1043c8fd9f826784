package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that its owner wants to be shown.
 *
 * @param slug where it is shown; empty if it waits for one
 * @param publishedOn null if it waits to be published
 */
@Introspected
public record PublicPostTitle(
        long id, String title, String slug, @Nullable LocalDate publishedOn) {

    /** Whether everybody can read it. */
    public boolean isOut() {
        return publishedOn != null && !slug.isEmpty();
    }
}
