package hoego.blog;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything one can do with the feeds of the owner's blogs. */
@Singleton
public class FeedService {

    /** Asking one takes no longer; whoever began it is gone then. */
    private static final Duration TAKEN = Duration.ofMinutes(5);

    /** What came of asking one is news for so long. */
    private static final Duration JUST = Duration.ofMinutes(1);

    private final FeedRepository feeds;
    private final FeedRunRepository runs;

    FeedService(FeedRepository feeds, FeedRunRepository runs) {
        this.feeds = feeds;
        this.runs = runs;
    }

    /** Those that are asked first, by name. */
    public List<FeedRow> list(String words, int limit, long offset) {
        return feeds.findRows(words, limit, offset);
    }

    public long count(String words) {
        return feeds.countRows(words);
    }

    public Optional<Feed> find(long id) {
        return feeds.findById(id);
    }

    /** Another feed with the same address. */
    public Optional<Long> findOther(String address, long id) {
        return feeds.findOther(address.strip(), id);
    }

    /** How asking it went, the last time first. */
    public List<FeedRun> runs(long id, int limit) {
        return runs.findLatest(id, limit);
    }

    /** What it told, the newest first. */
    public List<FeedLine> lines(long id, FeedFilter filter, int limit, long offset) {
        return feeds.findLines(
                id,
                filter.words(),
                outcome(filter),
                filter.run(),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public long countLines(long id, FeedFilter filter) {
        return feeds.countLines(
                id,
                filter.words(),
                outcome(filter),
                filter.run(),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    private static String outcome(FeedFilter filter) {
        return filter.outcome() == null ? "" : filter.outcome().name();
    }

    public Feed add(@Valid FeedDraft draft, Instant now) {
        return feeds.save(Feed.of(draft, now));
    }

    @Transactional
    public Optional<Feed> change(long id, int version, @Valid FeedDraft draft, Instant now) {
        return feeds.lock(id).map(feed -> feeds.update(feed.with(draft, version, now)));
    }

    /**
     * Moves a feed and the posts that it brought, but for those that were changed, handed in or presented since, into one place
     * of the trash, and gives that; empty if there is no such feed.
     */
    public Optional<Long> discardWithPosts(long id, String title) {
        return Optional.ofNullable(feeds.discardWithPosts(id, title));
    }

    /** Those that are to be asked, the most overdue first. */
    public List<Long> due(Instant now) {
        return feeds.findDue(now);
    }

    /** A feed that is due for whoever asks it, and for nobody else meanwhile; empty if another did or does. */
    public Optional<Feed> claimDue(long id, Instant now) {
        return feeds.claimDue(id, now, now.plus(TAKEN)) == 0 ? Optional.empty() : feeds.findById(id);
    }

    /**
     * A feed, due or not, for whoever asks it, and for nobody else meanwhile; empty if another does or just did, or it is gone.
     *
     * @param seen its runs as whoever wants it asked knows them: a later one that is over just now is what is wanted
     */
    public Optional<Feed> claim(long id, int seen, Instant now) {
        return feeds.claim(id, seen, now.minus(JUST), now, now.plus(TAKEN)) == 0
                ? Optional.empty()
                : feeds.findById(id);
    }
}
