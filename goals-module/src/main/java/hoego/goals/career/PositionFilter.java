package hoego.goals.career;

import org.threeten.extra.LocalDateRange;

/**
 * Which positions are wanted.
 *
 * @param words some text of it holds them, lower-cased; empty for all
 * @param days on some of which it was held, as far as is known
 * @param only this one; 0 for all
 */
public record PositionFilter(String words, LocalDateRange days, long only) {}
