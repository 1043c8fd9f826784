package hoego.health;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which conditions are wanted.
 *
 * @param words their name or note holds, lower-cased; empty for all
 * @param named sites that the words may stand for instead
 * @param site null for all
 * @param days within which they began, as exactly as is known
 */
public record ConditionFilter(
        String words, List<BodySite> named, @Nullable BodySite site, LocalDateRange days) {}
