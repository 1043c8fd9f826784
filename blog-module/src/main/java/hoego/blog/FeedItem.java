package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a feed told of a post.
 *
 * @param guid by which it is known again
 * @param postId null once that is deleted
 * @param run the number of the run that first told of it
 */
@MappedEntity(schema = "blog")
record FeedItem(
        @Id @GeneratedValue long id,
        long feedId,
        String guid,
        String title,
        String link,
        LocalDate publishedOn,
        @Nullable Long postId,
        int run,
        FeedOutcome outcome) {}
