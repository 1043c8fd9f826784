package hoego.blog;

import org.threeten.extra.LocalDateRange;

/**
 * Which posts of others are wanted.
 *
 * @param words their texts hold, lower-cased; empty for all
 * @param tag empty for all
 * @param learned whether only those with a takeaway
 */
public record PeerPostFilter(String words, String tag, boolean learned, LocalDateRange days) {}
