package hoego.web.study;

import hoego.study.CitedQuote;
import hoego.web.Choice;
import hoego.web.Paging;
import java.util.List;

/**
 * A list of quotes as it was asked for.
 *
 * @param words as they were typed
 * @param book the id of the one they are from; empty for all
 * @param everything whether nothing narrows it
 * @param books to choose from
 */
public record QuoteList(
        String words, String book, boolean everything, List<Choice> books, List<CitedQuote> quotes, Paging paging) {}
