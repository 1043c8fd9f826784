package hoego.web.blog;

import hoego.blog.Feed;
import hoego.blog.FeedLine;
import hoego.blog.FeedRun;
import hoego.web.Paging;
import java.util.List;

/**
 * A feed with what it told, as its page shows it.
 *
 * @param runs how asking it went, the last time first
 * @param q the words looked for, as typed
 * @param outcome that is looked for, as in the address; empty for all
 * @param run that is looked for; 0 for all
 * @param isNarrowed whether anything is looked for
 */
public record FeedPage(
        Feed feed,
        boolean isBeingAsked,
        List<FeedRun> runs,
        String q,
        String outcome,
        int run,
        boolean isNarrowed,
        List<FeedLine> lines,
        Paging paging) {

    public String path() {
        return "/blog/feeds/" + feed.id();
    }
}
