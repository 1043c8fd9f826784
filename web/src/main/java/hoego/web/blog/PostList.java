package hoego.web.blog;

import hoego.blog.PostRow;
import hoego.web.Paging;
import java.util.List;

/**
 * Posts as a page shows them, with what they were narrowed by as it stands in the address.
 *
 * @param series all of it in its order; empty for all
 * @param on the day they are looked at; empty for today
 * @param timed the period of the deadlines they were handed in for; empty for all
 * @param everything whether nothing narrows them
 */
public record PostList(
        String words,
        String status,
        String tag,
        String series,
        String on,
        String timed,
        boolean everything,
        List<PostRow> posts,
        Paging paging) {}
