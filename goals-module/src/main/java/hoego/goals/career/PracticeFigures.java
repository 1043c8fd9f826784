package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;

/**
 * What was learned and how principles fared.
 *
 * @param lessons of the days asked for
 * @param timed how many of these say how long they took
 * @param minutesLost by all of these together
 * @param lessonsBefore of the days before
 * @param begun how many principles began in the year asked for, as exactly as is known
 * @param inForce how many are on the day asked for
 * @param kept how often, in the days asked for
 * @param broken how often, in the days asked for
 * @param keptBefore how often, in the days before
 * @param brokenBefore how often, in the days before
 */
@Introspected
public record PracticeFigures(
        long lessons,
        long timed,
        long minutesLost,
        long lessonsBefore,
        long begun,
        long inForce,
        long kept,
        long broken,
        long keptBefore,
        long brokenBefore) {}
