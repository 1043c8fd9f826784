package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;

/**
 * What some lessons come to.
 *
 * @param minutes that they took, where somebody counted
 */
@Introspected
public record LessonTotals(long lessons, long minutes) {}
