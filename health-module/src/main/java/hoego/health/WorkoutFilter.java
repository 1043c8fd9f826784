package hoego.health;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which workouts are wanted.
 *
 * @param words their kind or note holds, lower-cased; empty for all
 * @param kind empty for all
 * @param course its id; null for all
 */
public record WorkoutFilter(
        String words, String kind, @Nullable Long course, LocalDateRange days) {}
