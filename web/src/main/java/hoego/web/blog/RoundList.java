package hoego.web.blog;

import hoego.blog.Cohort;
import hoego.blog.RoundStanding;
import hoego.web.Paging;
import java.util.List;

/**
 * Rounds of a cohort as a page shows them, with what they were narrowed by as it stands in the address.
 *
 * @param on the day they are looked at; empty for now
 * @param until the last day of which deadlines are shown; empty for all
 * @param everything whether nothing narrows them
 */
public record RoundList(
        Cohort cohort,
        String words,
        String state,
        String on,
        String until,
        boolean everything,
        List<RoundStanding> rounds,
        Paging paging) {}
