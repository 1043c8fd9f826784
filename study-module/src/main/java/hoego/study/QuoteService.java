package hoego.study;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** Everything one can do with quotes. */
@Singleton
public class QuoteService {

    private final QuoteRepository quotes;

    QuoteService(QuoteRepository quotes) {
        this.quotes = quotes;
    }

    public Optional<Quote> find(long id) {
        return quotes.findById(id);
    }

    public Optional<CitedQuote> cited(long id) {
        return quotes.findCited(id);
    }

    /** The newest first. */
    public List<CitedQuote> list(QuoteFilter filter, int limit, long offset) {
        return quotes.findFiltered(
                filter.words(),
                filter.bookId(),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public long count(QuoteFilter filter) {
        return quotes.countFiltered(
                filter.words(),
                filter.bookId(),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    public Quote add(@Valid QuoteDraft draft) {
        return quotes.save(Quote.of(0, draft, false, 0));
    }

    public void addSamples(List<@Valid QuoteDraft> drafts) {
        quotes.saveAll(drafts.stream().map(draft -> Quote.of(0, draft, true, 0)).toList());
    }

    @Transactional
    public Optional<Quote> change(long id, int version, @Valid QuoteDraft draft) {
        return find(id).map(quote -> quotes.update(Quote.of(id, draft, false, version)));
    }
}
