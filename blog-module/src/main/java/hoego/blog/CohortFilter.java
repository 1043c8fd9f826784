package hoego.blog;

import org.threeten.extra.LocalDateRange;

/**
 * Which cohorts are wanted.
 *
 * @param words their name or reason holds, lower-cased; empty for all
 * @param days of which they took some
 */
public record CohortFilter(String words, LocalDateRange days) {}
