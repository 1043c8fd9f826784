package hoego.blog;

import java.time.Instant;

/**
 * A feed that tells nothing any more.
 *
 * @param title or its address, where it has none
 * @param error what went wrong the last time
 * @param since when it began to fail
 */
public record FailingFeed(long id, String title, FeedError error, Instant since) {}
