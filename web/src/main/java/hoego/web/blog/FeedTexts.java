package hoego.web.blog;

import static java.util.stream.Collectors.joining;

import hoego.blog.FailingFeed;
import hoego.blog.FeedError;
import hoego.blog.FeedOutcome;
import hoego.blog.FeedRun;
import hoego.web.Attention;
import hoego.web.Ui;
import hoego.web.Written;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How feeds are spoken of. */
public final class FeedTexts {

    private static final int PATIENCE_DAYS = 3;

    private FeedTexts() {}

    /**
     * A part of what a run did.
     *
     * @param path of the list of it; null if there is none
     */
    public record Part(String text, @Nullable String path) {}

    /** Why a feed tells nothing, as a sentence. */
    public static String error(Ui ui, FeedError error) {
        return ui.text("blog.feed.error", error);
    }

    /** What a run did: how many posts of each kind, with the list of them, and what was left out and why. */
    public static List<Part> parts(Ui ui, FeedRun run) {
        var error = run.error();
        if (error != null) {
            return List.of(new Part(error(ui, error), null));
        }
        var told = Stream.of(
                        told(ui, run, FeedOutcome.FRESH, run.fresh()),
                        told(ui, run, FeedOutcome.MATCHED, run.matched()),
                        told(ui, run, FeedOutcome.SAME, run.same()))
                .flatMap(part -> part);
        var left = Stream.of(
                        left(ui, "blog.feed.run.nameless", run.nameless()),
                        left(ui, "blog.feed.run.ahead", run.ahead()),
                        left(ui, "blog.feed.run.twice", run.twice()),
                        left(ui, "blog.feed.run.beyond", run.beyond()))
                .flatMap(part -> part);
        var nothing =
                run.isQuiet() ? Stream.of(new Part(ui.text("blog.feed.run.nothing"), null)) : Stream.<Part>empty();
        return Stream.of(nothing, told, left).flatMap(part -> part).toList();
    }

    private static Stream<Part> told(Ui ui, FeedRun run, FeedOutcome outcome, int count) {
        var written = Written.of(outcome);
        var path = "/blog/feeds/" + run.feedId() + "?run=" + run.number() + "&outcome=" + written;
        return left(ui, "blog.feed.run." + written, count).map(part -> new Part(part.text(), path));
    }

    private static Stream<Part> left(Ui ui, String key, int count) {
        return count == 0 ? Stream.empty() : Stream.of(new Part(ui.text(key, Map.of("count", count)), null));
    }

    /** The same in one line. */
    public static String line(Ui ui, FeedRun run) {
        return parts(ui, run).stream().map(Part::text).collect(joining(" · "));
    }

    /** Whether it works, in a word. */
    public static String state(Ui ui, boolean isActive, @Nullable FeedError error) {
        if (error == FeedError.GONE) {
            return ui.text("blog.feed.state.gone");
        }
        return isActive
                ? ui.text(error == null ? "blog.feed.state.active" : "blog.feed.state.failing")
                : ui.text("blog.feed.state.off");
    }

    public static @Nullable String tone(boolean isActive, @Nullable FeedError error) {
        return error == null ? isActive ? "live" : null : "warn";
    }

    /** Feeds that have failed for three days, or are gone for good; only today can anything be done about it. */
    static Stream<Attention> attention(Ui ui, BlogState state) {
        return state.view().past()
                ? Stream.empty()
                : state.overview().failing().stream()
                        .filter(feed -> isToTell(ui, feed))
                        .map(feed -> new Attention(
                                BlogArea.NAME,
                                ui.text("blog.feed.attention", Map.of("title", feed.title())),
                                error(ui, feed.error()),
                                "/blog/feeds/" + feed.id(),
                                2));
    }

    private static boolean isToTell(Ui ui, FailingFeed feed) {
        return feed.error() == FeedError.GONE
                || !ui.dayOf(feed.since()).isAfter(ui.today().minusDays(PATIENCE_DAYS));
    }
}
