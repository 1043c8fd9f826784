package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens one post, whatever its state.
 *
 * @param hash SHA-256 of what makes the link, in hex
 * @param purpose for whom it was made; may be empty
 * @param opened how often
 * @param openedAt when last; null if never
 */
@MappedEntity(schema = "blog")
public record Share(
        @Id @GeneratedValue long id,
        long postId,
        String hash,
        String purpose,
        Instant madeAt,
        int opened,
        @Nullable Instant openedAt) {

    static Share of(long postId, ShareDraft draft, String hash, Instant now) {
        return new Share(0, postId, hash, draft.purpose(), now, 0, null);
    }
}
