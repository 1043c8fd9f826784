package hoego.web.study;

import hoego.study.BookStanding;
import hoego.web.Paging;
import hoego.web.Threads.Strand;
import java.util.List;
import java.util.Map;

/**
 * A list of books as it was asked for.
 *
 * @param everything whether nothing narrows it
 * @param tags of all books
 * @param strands what came of them in other areas, by their ids
 */
public record BookList(
        BookWish wish,
        boolean everything,
        List<String> tags,
        List<BookStanding> books,
        Map<Long, Strand> strands,
        Paging paging) {}
