package hoego.web.blog;

import hoego.blog.BlogKind;
import hoego.blog.Cohort;
import hoego.blog.Review;
import hoego.web.Paging;
import java.util.List;
import java.util.Map;

/**
 * Reviews of a cohort as a page shows them, with what they were narrowed by as it stands in the address.
 *
 * @param kind given or received
 * @param on the day they are looked at; empty for now
 * @param everything whether nothing narrows them
 * @param rounds what those of the cohort are called, by their ids
 */
public record ReviewList(
        Cohort cohort,
        BlogKind kind,
        String words,
        String on,
        boolean everything,
        List<? extends Review> reviews,
        Map<Long, String> rounds,
        Paging paging) {

    public boolean isGiven() {
        return kind == BlogKind.GIVEN_REVIEW;
    }

    public String path() {
        return ReviewPages.list(kind, cohort.id());
    }

    /** Those that went the other way. */
    public BlogKind other() {
        return isGiven() ? BlogKind.RECEIVED_REVIEW : BlogKind.GIVEN_REVIEW;
    }

    public String otherPath() {
        return ReviewPages.list(other(), cohort.id());
    }
}
