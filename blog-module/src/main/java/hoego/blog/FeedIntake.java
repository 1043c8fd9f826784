package hoego.blog;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes in what feeds tell of posts. */
@Singleton
public class FeedIntake {

    /** More items are not taken in at once. */
    private static final int MOST = 10_000;

    private static final int KEPT_RUNS = 30;

    private final FeedRepository feeds;
    private final FeedItemRepository items;
    private final FeedRunRepository runs;
    private final PostRepository posts;

    FeedIntake(FeedRepository feeds, FeedItemRepository items, FeedRunRepository runs, PostRepository posts) {
        this.feeds = feeds;
        this.items = items;
        this.runs = runs;
        this.posts = posts;
    }

    /**
     * Keeps what came of asking a feed. Each item makes one post at most, ever; all of them take the same few statements as
     * one. Empty if the feed is gone.
     *
     * @param address that was asked; what came of another than the feed has now is left
     */
    @Transactional
    public Optional<FeedRun> take(long id, String address, FeedVisit visit, Now now) {
        return feeds.lock(id).filter(feed -> feed.address().equals(address)).map(feed -> taken(feed, visit, now));
    }

    private FeedRun taken(Feed feed, FeedVisit visit, Now now) {
        return switch (visit) {
            case FeedVisit.Failed failed ->
                ended(feed.failed(failed.error(), failed.until(), now.at()), new Tally(), now);
            case FeedVisit.Unchanged unchanged ->
                ended(
                        feed.answered(feed.foundAddress(), "", feed.etag(), feed.lastModified(), now.at()),
                        new Tally(),
                        now);
            case FeedVisit.Told told -> told(feed, told, now);
        };
    }

    /** What was left for later has to be told again, though the server has nothing new. */
    private FeedRun told(Feed feed, FeedVisit.Told told, Now now) {
        var tally = read(feed, told.entries(), now);
        var etag = tally.hasLeft() ? "" : told.etag();
        var lastModified = tally.hasLeft() ? "" : told.lastModified();
        return ended(feed.answered(told.address(), told.title(), etag, lastModified, now.at()), tally, now);
    }

    private FeedRun ended(Feed feed, Tally tally, Now now) {
        feeds.updateState(feed);
        runs.forget(feed.id(), feed.runs() - KEPT_RUNS);
        return runs.save(tally.run(feed, now.at()));
    }

    private Tally read(Feed feed, List<FeedEntry> entries, Now now) {
        var tally = new Tally();
        var news = news(feed, entries, tally, now);
        if (!news.isEmpty()) {
            keep(feed, news, tally, now);
        }
        return tally;
    }

    /** What is to be kept of what it told, the oldest first. */
    private List<FeedNews> news(Feed feed, List<FeedEntry> entries, Tally tally, Now now) {
        var told = new ArrayList<FeedNews>();
        Set<String> keys = new HashSet<>();
        for (var entry : entries) {
            var item = FeedNews.of(entry, now);
            if (item.title().isEmpty()) {
                tally.nameless++;
            } else if (!keys.add(item.key())) {
                tally.twice++;
            } else {
                told.add(item);
            }
        }
        var known = told.isEmpty()
                ? Set.<String>of()
                : Set.copyOf(feeds.findKnown(
                        feed.id(), told.stream().map(FeedNews::key).toArray(String[]::new)));
        tally.known = known.size();
        told.removeIf(item -> known.contains(item.key()));
        var all = told.size();
        told.removeIf(item -> item.day().isAfter(now.day()));
        tally.ahead = all - told.size();
        told.sort(comparing(FeedNews::day));
        tally.beyond = Math.max(0, told.size() - MOST);
        return told.subList(0, told.size() - tally.beyond);
    }

    private void keep(Feed feed, List<FeedNews> news, Tally tally, Now now) {
        var first = news.getFirst().day();
        var matches = FeedMatching.of(
                news, feeds.findMarks(feed.id(), first, news.getLast().day()));
        var published = publish(matches);
        var fresh = news.stream().filter(item -> !matches.containsKey(item)).toList();
        var made = ids(
                fresh, posts.saveAll(fresh.stream().map(item -> item.post(now)).toList()));
        var kept = news.stream()
                .map(item -> {
                    var match = matches.get(item);
                    var outcome = match == null
                            ? FeedOutcome.FRESH
                            : published.contains(match.id()) ? FeedOutcome.MATCHED : FeedOutcome.SAME;
                    tally.count(outcome);
                    return item(feed, item, match == null ? made.get(item) : Long.valueOf(match.id()), outcome);
                })
                .toList();
        items.saveAll(kept);
    }

    /** Publishes what was in hand, and gives those that had none their link; by their ids. */
    private Set<Long> publish(Map<FeedNews, PostMark> matches) {
        Map<Long, FeedNews> told = matches.entrySet().stream()
                .filter(match -> match.getValue().isToChange())
                .collect(toMap(match -> match.getValue().id(), Map.Entry::getKey));
        if (told.isEmpty()) {
            return Set.of();
        }
        var changed = feeds.lockPosts(told.keySet()).stream()
                .filter(post -> post.isInHand()
                        || (post.status() == PostStatus.PUBLISHED && post.link().isEmpty()))
                .flatMap(post -> Stream.ofNullable(told.get(post.id())).map(item -> published(post, item)))
                .toList();
        posts.updateAll(changed);
        return changed.stream().map(Post::id).collect(toSet());
    }

    private static Post published(Post post, FeedNews item) {
        var day = post.publishedOn();
        return post.published(day == null ? item.day() : day, item.link().isEmpty() ? post.link() : item.link());
    }

    private static Map<FeedNews, Long> ids(List<FeedNews> fresh, List<Post> saved) {
        Map<FeedNews, Long> made = new HashMap<>();
        var each = fresh.iterator();
        saved.forEach(post -> made.put(each.next(), post.id()));
        return made;
    }

    private static FeedItem item(Feed feed, FeedNews item, @Nullable Long post, FeedOutcome outcome) {
        return new FeedItem(
                0, feed.id(), item.key(), item.title(), item.link(), item.day(), post, feed.runs() + 1, outcome);
    }

    /** What is counted while a feed is read. */
    private static final class Tally {

        private int fresh;
        private int matched;
        private int same;
        private int known;
        private int nameless;
        private int ahead;
        private int twice;
        private int beyond;

        void count(FeedOutcome outcome) {
            switch (outcome) {
                case FRESH -> fresh++;
                case MATCHED -> matched++;
                case SAME -> same++;
            }
        }

        boolean hasLeft() {
            return ahead + beyond > 0;
        }

        FeedRun run(Feed feed, Instant at) {
            return new FeedRun(
                    0,
                    feed.id(),
                    feed.runs(),
                    at,
                    feed.error(),
                    fresh,
                    matched,
                    same,
                    known,
                    nameless,
                    ahead,
                    twice,
                    beyond);
        }
    }
}
