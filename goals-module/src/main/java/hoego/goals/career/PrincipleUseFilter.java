package hoego.goals.career;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which uses of principles are wanted.
 *
 * @param principleId of a single principle; 0 for any
 * @param words its example or its principle holds them, lower-cased; empty for all
 * @param outcome null for both
 */
public record PrincipleUseFilter(
        long principleId, String words, @Nullable PrincipleOutcome outcome, LocalDateRange days) {}
