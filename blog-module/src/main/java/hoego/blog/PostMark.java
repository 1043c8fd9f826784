package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what a post is known again.
 *
 * @param isTold whether the feed has told of it before, as of another item
 */
@Introspected
record PostMark(
        long id,
        String title,
        String link,
        String canonicalUrl,
        PostStatus status,
        LocalDate notedOn,
        @Nullable LocalDate publishedOn,
        boolean isTold) {

    boolean isInHand() {
        return status == PostStatus.IDEA || status == PostStatus.DRAFT;
    }

    /** Whether it can be told more than is known: that it is published, or where. */
    boolean isToChange() {
        return isInHand() || (status == PostStatus.PUBLISHED && link.isEmpty());
    }
}
