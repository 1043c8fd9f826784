package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that works, with the post it opens.
 *
 * @param openedAt null if it never was
 */
@Introspected
public record ShareRow(
        long id,
        long postId,
        String title,
        String purpose,
        Instant madeAt,
        int opened,
        @Nullable Instant openedAt) {}
