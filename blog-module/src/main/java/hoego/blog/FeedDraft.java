package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What one enters to create or change a {@link Feed}.
 *
 * @param address of a blog or of its feed
 * @param title empty for what the feed says
 */
@Introspected
public record FeedDraft(
        @NotBlank @Size(max = 500) String address,
        @Size(max = 200) String title,
        boolean active) {

    public static FeedDraft of(Feed feed) {
        return new FeedDraft(feed.address(), feed.title(), feed.active());
    }
}
