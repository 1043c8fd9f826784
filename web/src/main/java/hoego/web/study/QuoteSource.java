package hoego.web.study;

import hoego.study.KnownBook;
import org.jspecify.annotations.Nullable;

/**
 * The book that words are of.
 *
 * @param id null for one that is to be made
 * @param pages how many it has; null where that is not known
 */
record QuoteSource(
        @Nullable Long id, String title, @Nullable Integer pages) {

    static QuoteSource of(KnownBook book) {
        return new QuoteSource(book.id(), book.title(), book.pages());
    }

    static QuoteSource made(String title) {
        return new QuoteSource(null, title, null);
    }
}
