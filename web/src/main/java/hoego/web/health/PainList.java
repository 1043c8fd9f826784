package hoego.web.health;

import hoego.health.Condition;
import hoego.health.PainEntry;
import hoego.web.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of pain entries, with what it was narrowed by.
 *
 * @param site as in {@code lower-back}; empty for all
 * @param everything whether it was narrowed by nothing
 * @param conditions all there are, to name those of the entries
 */
public record PainList(
        String words,
        boolean everything,
        String site,
        int least,
        @Nullable Long condition,
        List<Condition> conditions,
        List<PainEntry> entries,
        Paging paging) {

    /** The name of an entry's condition; empty if it has none. */
    public String conditionOf(PainEntry entry) {
        return conditions.stream()
                .filter(each -> entry.conditionId() != null && entry.conditionId() == each.id())
                .map(Condition::name)
                .findFirst()
                .orElse("");
    }
}
