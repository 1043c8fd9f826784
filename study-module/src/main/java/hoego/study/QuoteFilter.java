package hoego.study;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which quotes are wanted.
 *
 * @param words they hold, or their note or the title of their book, lower-cased; empty for all
 * @param bookId null for those of all books
 * @param days on which they were noted
 */
public record QuoteFilter(String words, @Nullable Long bookId, LocalDateRange days) {}
