package hoego.blog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which posts the new items of a feed are: by their link, then by title and day of publication, then by the title of what is
 * in hand, unless that was noted later. A post is one item only.
 */
final class FeedMatching {

    private final Map<FeedNews, PostMark> found = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    private FeedMatching() {}

    /** The posts that are there already, by the items that tell of them. */
    static Map<FeedNews, PostMark> of(List<FeedNews> news, List<PostMark> posts) {
        var matching = new FeedMatching();
        var ambiguous = ambiguous(news);
        matching.look(
                news,
                posts,
                post -> true,
                (item, post) -> true,
                post -> Stream.of(post.link(), post.canonicalUrl())
                        .map(Links::compared)
                        .distinct(),
                item -> ambiguous.contains(item.comparedLink()) ? "" : item.comparedLink());
        matching.look(
                news,
                posts,
                post -> post.status() == PostStatus.PUBLISHED && !post.isTold(),
                (item, post) -> true,
                post -> Stream.of(Titles.compared(post.title()) + " " + post.publishedOn()),
                item -> Titles.compared(item.title()) + " " + item.day());
        matching.look(
                news,
                posts,
                post -> post.isInHand() && !post.isTold(),
                (item, post) -> !item.day().isBefore(post.notedOn()),
                post -> Stream.of(Titles.compared(post.title())),
                item -> Titles.compared(item.title()));
        return matching.found;
    }

    /** A link that several items share, as that of the blog itself, tells none from the others. */
    private static Set<String> ambiguous(List<FeedNews> news) {
        var counts = news.stream().collect(groupingBy(FeedNews::comparedLink, counting()));
        counts.values().removeIf(count -> count == 1);
        return counts.keySet();
    }

    private void look(
            List<FeedNews> news,
            List<PostMark> posts,
            Predicate<PostMark> isMeant,
            BiPredicate<FeedNews, PostMark> canBe,
            Function<PostMark, Stream<String>> marks,
            Function<FeedNews, String> sought) {
        Map<String, List<PostMark>> marked = new HashMap<>();
        for (var post : posts) {
            if (isMeant.test(post)) {
                marks.apply(post)
                        .forEach(mark -> marked.computeIfAbsent(mark, first -> new ArrayList<>())
                                .add(post));
            }
        }
        for (var item : news) {
            var key = sought.apply(item);
            if (!key.isEmpty() && !found.containsKey(item)) {
                marked.getOrDefault(key, List.of()).stream()
                        .filter(post -> !taken.contains(post.id()) && canBe.test(item, post))
                        .findFirst()
                        .ifPresent(post -> take(item, post));
            }
        }
    }

    private void take(FeedNews item, PostMark post) {
        found.put(item, post);
        taken.add(post.id());
    }
}
