package hoego.blog;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which items of a feed are wanted.
 *
 * @param words title or link hold, lower-cased; empty for all
 * @param outcome null for all
 * @param run that told of them first; 0 for all
 * @param days on which they were published
 */
public record FeedFilter(String words, @Nullable FeedOutcome outcome, int run, LocalDateRange days) {}
