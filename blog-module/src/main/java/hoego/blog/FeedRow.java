package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed in a list.
 *
 * @param title may be empty
 * @param items how many posts it told of
 */
@Introspected
public record FeedRow(
        long id,
        String address,
        String title,
        boolean active,
        @Nullable Instant succeededAt,
        @Nullable FeedError error,
        Instant dueAt,
        long items) {

    /** What it is called: its title, else its address. */
    public String called() {
        return title.isEmpty() ? address : title;
    }
}
