package hoego.web.career;

import hoego.goals.career.Attempt;
import hoego.goals.career.Undertaking;
import hoego.web.Page;
import hoego.web.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of attempts, with what it was narrowed by.
 *
 * @param undertaking whose they are
 * @param outcome as in {@code not-reached}; empty for all
 * @param by the day by which they had begun; null for all
 */
public record AttemptList(
        Undertaking undertaking,
        String words,
        String outcome,
        @Nullable LocalDate by,
        List<Attempt> attempts,
        Paging paging) {

    /** Whether nothing is listed because there is nothing, rather than because of what was asked for. */
    public boolean isBlank(Page page) {
        return attempts.isEmpty() && words.isEmpty() && outcome.isEmpty() && by == null && page.chosen() == null;
    }
}
