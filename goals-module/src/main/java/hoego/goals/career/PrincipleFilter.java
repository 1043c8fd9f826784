package hoego.goals.career;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which principles are wanted.
 *
 * @param words any of its texts holds them, lower-cased; empty for all
 * @param state as of the day; null for all
 * @param days on one of which at least it was in force, and of which what came of it is counted
 * @param since within which it began, as exactly as is known
 */
public record PrincipleFilter(
        String words, @Nullable PrincipleState state, LocalDate day, LocalDateRange days, LocalDateRange since) {}
