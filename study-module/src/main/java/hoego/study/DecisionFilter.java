package hoego.study;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which decisions are wanted.
 *
 * @param words they, or what came of them, hold, lower-cased; empty for all
 * @param state null for all
 * @param groupId null for those of all groups
 * @param days of the meetings that made them
 */
public record DecisionFilter(
        String words,
        @Nullable DecisionState state,
        @Nullable Long groupId,
        LocalDateRange days) {}
