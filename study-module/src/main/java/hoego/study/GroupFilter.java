package hoego.study;

import org.threeten.extra.LocalDateRange;

/**
 * Which study groups are wanted.
 *
 * @param words their texts hold, lower-cased; empty for all
 * @param days on some of which they were active
 */
public record GroupFilter(String words, LocalDateRange days) {}
