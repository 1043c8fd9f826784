package hoego.health;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which meal days are wanted.
 *
 * @param words the note holds, lower-cased; empty for all
 * @param adherence null for all
 */
public record MealDayFilter(String words, @Nullable Adherence adherence, LocalDateRange days) {}
