package hoego.study;

import java.util.List;

/**
 * What was written of a book, and out of it.
 *
 * @param review as Markdown
 * @param notes as Markdown
 * @param quotes as they follow each other in the book, as far as they were asked for
 */
public record BookText(
        long id, String title, List<String> tags, String review, String notes, List<CitedQuote> quotes) {}
