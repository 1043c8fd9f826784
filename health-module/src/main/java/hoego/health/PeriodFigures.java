package hoego.health;

import io.micronaut.core.annotation.Introspected;

/** What the records of a time come to. */
@Introspected
public record PeriodFigures(
        long weighIns,
        long workouts,
        long minutes,
        long mealDays,
        long asPlanned,
        long partly,
        long off,
        long moments) {}
