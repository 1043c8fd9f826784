package hoego.goals.career;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which principles are wanted.
 *
 * @param words any of its texts holds them, lower-cased; empty for all
 * @param inForceOn those in force on this day; null for all
 * @param since within which they began, as exactly as is known
 * @param uses of which what came of them is counted
 */
public record PrincipleFilter(String words, @Nullable LocalDate inForceOn, LocalDateRange since, LocalDateRange uses) {}
