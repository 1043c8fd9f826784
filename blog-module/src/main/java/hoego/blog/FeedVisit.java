package hoego.blog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of asking a feed. */
public sealed interface FeedVisit {

    /**
     * It told of posts.
     *
     * @param address where it is
     * @param title may be empty
     * @param etag by which its server knows whether it has changed, as {@code lastModified}; both may be empty
     */
    record Told(String address, String title, String etag, String lastModified, List<FeedEntry> entries)
            implements FeedVisit {}

    /** It is what it was. */
    record Unchanged() implements FeedVisit {}

    /**
     * It could not be asked.
     *
     * @param until before which it wants to be left alone; null if it said nothing of it
     */
    record Failed(FeedError error, @Nullable Instant until) implements FeedVisit {}
}
