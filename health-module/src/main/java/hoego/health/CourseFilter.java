package hoego.health;

import org.threeten.extra.LocalDateRange;

/**
 * Which courses are wanted.
 *
 * @param id of a single one; 0 for all
 * @param words their kind or note holds, lower-cased; empty for all
 * @param kind empty for all
 * @param days in which they were booked
 */
public record CourseFilter(long id, String words, String kind, LocalDateRange days) {}
