package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a feed told of a post, and what that is now.
 *
 * @param title as the feed told it
 * @param postId null if that was deleted
 * @param postTitle null if it was
 */
@Introspected
public record FeedLine(
        long id,
        String title,
        String link,
        LocalDate publishedOn,
        FeedOutcome outcome,
        @Nullable Long postId,
        @Nullable String postTitle) {}
