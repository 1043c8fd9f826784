package hoego.health;

import org.threeten.extra.LocalDateRange;

/**
 * Which courses are wanted.
 *
 * @param words their kind or note holds, lower-cased; empty for all
 * @param kind empty for all
 * @param days in which they were booked
 */
public record CourseFilter(String words, String kind, LocalDateRange days) {}
