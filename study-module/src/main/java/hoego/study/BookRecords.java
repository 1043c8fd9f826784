package hoego.study;

import java.util.List;

/**
 * What hangs on a book.
 *
 * @param reads the times it was read, the last one first
 * @param readings the newest first, as far as they were asked for
 * @param quotes as they follow each other in the book, as far as they were asked for
 */
public record BookRecords(List<ReadThrough> reads, List<BookReading> readings, List<CitedQuote> quotes) {}
