package hoego.blog;

import org.threeten.extra.LocalDateRange;

/**
 * Which talks are wanted.
 *
 * @param words their texts or their post's title hold, lower-cased; empty for all
 * @param cohort whose posts they are about, its id; 0 for all
 */
public record TalkFilter(String words, long cohort, LocalDateRange days) {}
