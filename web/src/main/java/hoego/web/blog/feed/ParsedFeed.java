package hoego.web.blog.feed;

import hoego.blog.FeedEntry;
import java.util.List;

/**
 * A feed as it was read.
 *
 * @param title may be empty
 */
public record ParsedFeed(String title, List<FeedEntry> entries) {}
