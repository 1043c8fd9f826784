package hoego.health;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which pain entries are wanted.
 *
 * @param words their texts hold, lower-cased; empty for all
 * @param named sites that the words may stand for instead
 * @param site null for all
 * @param least level, from 0
 * @param condition its id; null for all
 */
public record PainFilter(
        String words,
        List<BodySite> named,
        @Nullable BodySite site,
        int least,
        @Nullable Long condition,
        LocalDateRange days) {}
