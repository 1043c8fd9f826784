package hoego.study;

import io.micronaut.core.annotation.Introspected;

/**
 * What the records of a period come to.
 *
 * @param moments of all kinds
 * @param readings how many
 * @param pages in those readings, as far as they were counted
 */
@Introspected
public record PeriodStudy(long moments, long meetings, long readings, long pages) {}
