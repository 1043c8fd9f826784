package hoego.web.blog;

import hoego.blog.Feed;
import hoego.blog.FeedError;
import hoego.blog.FeedIntake;
import hoego.blog.FeedRun;
import hoego.blog.FeedService;
import hoego.blog.FeedVisit;
import hoego.blog.Now;
import hoego.web.Fetched.Validators;
import hoego.web.WebAddress;
import hoego.web.blog.FeedDiscovery.Found;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks feeds what they tell and has it taken in. While others are waited for, no transaction is open: a feed is claimed in
 * one, and what it told is kept in another.
 */
@Singleton
final class FeedVisits {

    private static final Logger LOG = LoggerFactory.getLogger(FeedVisits.class);

    private final FeedService feeds;
    private final FeedIntake intake;
    private final FeedDiscovery discovery;

    FeedVisits(FeedService feeds, FeedIntake intake, FeedDiscovery discovery) {
        this.feeds = feeds;
        this.intake = intake;
        this.discovery = discovery;
    }

    /**
     * Asks a feed and tells how it went; empty if it is gone. Whatever is wrong with it is kept as what is wrong with it.
     *
     * @param feed claimed for this
     */
    @SuppressWarnings("CatchingUnchecked") // whatever goes wrong, whoever asked is told, and the others go on
    Optional<FeedRun> visit(Feed feed, Now now) {
        try {
            return intake.take(feed.id(), feed.address(), ask(feed), now);
        } catch (RuntimeException e) {
            LOG.error("Feed {} failed", feed.id(), e);
            return intake.take(feed.id(), feed.address(), new FeedVisit.Failed(FeedError.FAILED, null), now);
        }
    }

    /** Asks all that are due, also where one of them cannot be taken in; that is said in the end. */
    @SuppressWarnings("CatchingUnchecked") // whatever is wrong with one, the others have to be asked
    void visitDue(Supplier<Now> clock) {
        var wrong = new ArrayList<RuntimeException>();
        for (var id : feeds.due(clock.get().at())) {
            try {
                var now = clock.get();
                feeds.claimDue(id, now.at()).ifPresent(feed -> visit(feed, now));
            } catch (RuntimeException e) {
                wrong.add(e);
            }
        }
        if (!wrong.isEmpty()) {
            throw wrong.getFirst();
        }
    }

    /** A feed that is not where it was is looked for again from the blog's address. */
    private FeedVisit ask(Feed feed) {
        var typed = WebAddress.typed(feed.address());
        if (typed.isEmpty()) {
            return new FeedVisit.Failed(FeedError.NO_ADDRESS, null);
        }
        var known = WebAddress.of(feed.foundAddress());
        if (known.isEmpty()) {
            return looked(typed.get());
        }
        return switch (discovery.ask(known.get(), new Validators(feed.etag(), feed.lastModified()))) {
            case Found.Here here -> told(here);
            case Found.Unchanged unchanged -> new FeedVisit.Unchanged();
            case Found.Page page ->
                again(typed.get(), known.get(), new FeedVisit.Failed(FeedError.NOT_UNDERSTOOD, null));
            case Found.Nothing nothing ->
                switch (nothing.failed().reason()) {
                    case NOT_FOUND, GONE -> again(typed.get(), known.get(), failed(nothing));
                    default -> failed(nothing);
                };
        };
    }

    private FeedVisit again(URI typed, URI known, FeedVisit failed) {
        return !typed.equals(known) && looked(typed) instanceof FeedVisit.Told told ? told : failed;
    }

    private FeedVisit looked(URI typed) {
        return discovery
                .look(typed)
                .map(found -> switch (found) {
                    case Found.Here here -> told(here);
                    case Found.Nothing nothing -> failed(nothing);
                    case Found.Unchanged unchanged -> new FeedVisit.Unchanged();
                    case Found.Page page -> new FeedVisit.Failed(FeedError.NO_FEED, null);
                })
                .orElseGet(() -> new FeedVisit.Failed(FeedError.NO_FEED, null));
    }

    private static FeedVisit told(Found.Here here) {
        var content = here.content();
        return new FeedVisit.Told(
                content.lasting().toString(),
                here.feed().title(),
                content.validators().etag(),
                content.validators().lastModified(),
                here.feed().entries());
    }

    private static FeedVisit failed(Found.Nothing nothing) {
        var failed = nothing.failed();
        return new FeedVisit.Failed(FeedError.valueOf(failed.reason().name()), failed.until());
    }
}
