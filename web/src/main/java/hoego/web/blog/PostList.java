package hoego.web.blog;

import hoego.blog.PostFilter;
import hoego.blog.PostRow;
import hoego.blog.PostStatus;
import hoego.web.Chosen;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Period;
import hoego.web.Sought;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        Paging paging) {

    /** What an address narrows the list by, be it looked at or exported. */
    static PostFilter filter(
            Page page, String words, String status, String tag, String series, @Nullable LocalDate on, String timed) {
        var seen = Page.day(on);
        return new PostFilter(
                Sought.of(words).compared(),
                Chosen.of(PostStatus.class, status),
                tag,
                series,
                page.days(),
                seen == null ? PostFilter.NOW : seen,
                Period.asked(timed)
                        .map(period -> Seen.until(seen, period.days()))
                        .orElse(null));
    }
}
