package hoego.health;

import org.threeten.extra.LocalDateRange;

/**
 * Which weigh-ins are wanted.
 *
 * @param words the note holds, lower-cased; empty for all
 */
public record WeighInFilter(String words, LocalDateRange days) {}
