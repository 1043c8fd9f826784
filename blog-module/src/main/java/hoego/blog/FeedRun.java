package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How asking a feed went, and what came of it.
 *
 * @param number among the feed's, from 1
 * @param error what went wrong; null if nothing did
 * @param fresh posts that are new
 * @param matched ideas and drafts that are published now
 * @param same posts that were published already
 * @param known items that it told before
 * @param nameless items without a title and a text, left out
 * @param ahead items dated in days to come, left out until then
 * @param twice items that it tells twice, taken once
 * @param beyond items beyond the most that are taken at once, left for the next time
 */
@MappedEntity(schema = "blog")
public record FeedRun(
        @Id @GeneratedValue long id,
        long feedId,
        int number,
        Instant startedAt,
        @Nullable FeedError error,
        int fresh,
        int matched,
        int same,
        int known,
        int nameless,
        int ahead,
        int twice,
        int beyond) {

    public boolean isFailed() {
        return error != null;
    }

    /** Whether it told nothing that was not known. */
    public boolean isQuiet() {
        return !isFailed() && fresh + matched + same == 0;
    }
}
