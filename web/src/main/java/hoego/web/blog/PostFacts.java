package hoego.web.blog;

import hoego.blog.BlogRecordService;
import hoego.blog.PostService;
import hoego.blog.PostTitle;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Period;
import hoego.web.Sentence;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many posts were published in a period, against the one before, and which. */
@Singleton
final class PostFacts {

    /** More than a line of text is good for lead to the list. */
    private static final int NAMED = 10;

    private final BlogRecordService records;
    private final PostService posts;

    PostFacts(BlogRecordService records, PostService posts) {
        this.records = records;
        this.posts = posts;
    }

    /**
     * @param count of those published in the period
     */
    List<Fact> facts(Ui ui, Period period, long count) {
        return Stream.concat(counted(ui, period, count), named(ui, period, count))
                .toList();
    }

    private Stream<Fact> counted(Ui ui, Period period, long count) {
        var before = period.previous();
        var earlier = records.totals(before.days()).posts();
        if (count == 0 && earlier == 0) {
            return Stream.empty();
        }
        var gap = Math.abs(count - earlier);
        var proof = new ArrayList<Evidence>();
        var figures = new HashMap<String, Object>(Map.of("posts", count));
        if (count > 0) {
            proof.add(published("posts", period, count));
        }
        if (earlier > 0 && gap > 0) {
            proof.add(published("gap", before, earlier));
            figures.put("gap", gap);
        }
        var said = ui.sentence("fact.blog.posts", figures, proof);
        var comparison = ui.sentence(
                "fact.blog.posts-" + comparison(count, earlier),
                Map.of("period", ui.period(before), "kind", BlogFacts.kind(period), "gap", gap),
                proof);
        return Stream.of(new Fact("blog.posts", BlogFacts.both(ui, said, comparison), figures, proof));
    }

    private static String comparison(long now, long before) {
        if (before == 0) {
            return "none-before";
        }
        return now == before ? "same" : now > before ? "more" : "fewer";
    }

    /** The first of them by their titles. */
    private Stream<Fact> named(Ui ui, Period period, long count) {
        if (count == 0) {
            return Stream.empty();
        }
        var titles = posts.published(period.days(), NAMED).stream()
                .map(post -> named(ui, post))
                .toList();
        var proof = List.of(published("posts", period, count));
        var told = Map.of(
                "titles", ui.listed(titles),
                "posts", count,
                "named", titles.size() < count ? "some" : "all",
                "kind", BlogFacts.kind(period),
                "period", ui.period(period));
        return Stream.of(
                new Fact("blog.titles", ui.sentence("fact.blog.titles", told, proof), Map.of("posts", count), proof));
    }

    private static Sentence named(Ui ui, PostTitle post) {
        return ui.sentence(
                "fact.blog.title",
                Map.of("title", post.title()),
                List.of(new Evidence("post", PostPages.path(post.id()), 1)));
    }

    private static Evidence published(String figure, Period period, long count) {
        return new Evidence(figure, "/blog/posts?status=published&period=" + period, count);
    }
}
