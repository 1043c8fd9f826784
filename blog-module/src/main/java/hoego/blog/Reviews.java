package hoego.blog;

import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** The reviews that went one way: given to others of a cohort, or received from them. */
public interface Reviews {

    BlogKind kind();

    Optional<? extends Review> find(long cohortId, long id);

    /**
     * The newest first.
     *
     * @param words their texts hold, lower-cased; empty for all
     */
    List<? extends Review> list(long cohortId, String words, LocalDateRange days, int limit, long offset);

    long count(long cohortId, String words, LocalDateRange days);

    /** Takes back some that were added just now; how many of them were still there. */
    int takeBack(long cohortId, List<Long> ids);
}
