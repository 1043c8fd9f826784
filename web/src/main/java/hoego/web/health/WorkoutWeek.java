package hoego.web.health;

import hoego.web.Period;

/**
 * A week with its workouts.
 *
 * @param state {@code done}, {@code now}, {@code paused}, {@code ahead}, or {@code none}
 */
public record WorkoutWeek(Period week, long count, String state) {}
