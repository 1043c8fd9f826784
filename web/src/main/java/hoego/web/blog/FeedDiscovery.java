package hoego.web.blog;

import hoego.web.Fetched;
import hoego.web.Fetched.Reason;
import hoego.web.Fetched.Validators;
import hoego.web.Fetching;
import hoego.web.WebAddress;
import hoego.web.blog.feed.FeedReader;
import hoego.web.blog.feed.ParsedFeed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Finds the feed of a blog by the address of either: what the page names, else where feeds usually are. */
@Singleton
final class FeedDiscovery {

    /** What was found at an address. */
    sealed interface Found {

        /** A feed. */
        record Here(Fetched.Content content, ParsedFeed feed) implements Found {}

        /** Something that is no feed, or nothing. */
        record Nothing(Fetched.Failed failed) implements Found {}

        record Page(Fetched.Content content, String text) implements Found {}

        /** A feed that is what it was. */
        record Unchanged() implements Found {}
    }

    private static final String TYPES = "link[rel~=(?i)\\balternate\\b][href]";
    private static final Set<String> FEEDS =
            Set.of("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml");

    /** Feeds among much else. */
    private static final Set<String> PERHAPS = Set.of("application/json", "application/xml", "text/xml");

    private static final List<String> USUAL =
            List.of("feed", "rss", "atom.xml", "index.xml", "feed.xml", "rss.xml", "feed.json");

    private static final Pattern VELOG = Pattern.compile("https?://(?:www\\.)?velog\\.io/(?:@|%40)([^/?]+).*");
    private static final int MOST_NAMED = 4;

    /** After so long nothing more is asked: somebody may be waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Fetching fetching;
    private final Duration patience;

    @Inject
    FeedDiscovery(Fetching fetching) {
        this(fetching, PATIENCE);
    }

    FeedDiscovery(Fetching fetching, Duration patience) {
        this.fetching = fetching;
        this.patience = patience;
    }

    /** Asks for the feed at an address. */
    Found ask(URI address, Validators known) {
        return switch (fetching.get(address, FeedReader.ACCEPTED, known)) {
            case Fetched.Failed failed -> new Found.Nothing(failed);
            case Fetched.Unchanged unchanged -> new Found.Unchanged();
            case Fetched.Content content -> read(content);
        };
    }

    private static Found read(Fetched.Content content) {
        var text = FeedReader.text(content);
        return FeedReader.read(text, content.address())
                .<Found>map(feed -> new Found.Here(content, feed))
                .orElseGet(() -> new Found.Page(content, text));
    }

    /** Looks for the feed from the address that somebody typed; empty if there is a page and no feed. */
    Optional<Found> look(URI typed) {
        var end = System.nanoTime() + patience.toNanos();
        return switch (ask(typed, Validators.NONE)) {
            case Found.Page page ->
                named(page, end).or(() -> usual(page.content().address(), end));
            case Found.Nothing nothing ->
                nothing.failed().reason() == Reason.NOT_FOUND
                        ? usual(typed, end).or(() -> Optional.of(nothing))
                        : Optional.of(nothing);
            case Found other -> Optional.of(other);
        };
    }

    private static boolean isBefore(long end) {
        return System.nanoTime() < end;
    }

    private Optional<Found> named(Found.Page page, long end) {
        return named(Jsoup.parse(page.text()), page.content().address()).stream()
                .limit(MOST_NAMED)
                .takeWhile(address -> isBefore(end))
                .flatMap(address -> here(address).stream())
                .findFirst();
    }

    /** The feeds that a page names, those for sure first. */
    static List<URI> named(Document page, URI address) {
        var base = Optional.ofNullable(page.selectFirst("base[href]"))
                .flatMap(element -> WebAddress.resolved(address, element.attr("href")))
                .orElse(address);
        return Stream.of(FEEDS, PERHAPS)
                .flatMap(types -> page.select(TYPES).stream()
                        .filter(link -> types.contains(link.attr("type")
                                .replaceFirst(";.*", "")
                                .strip()
                                .toLowerCase(Locale.ROOT))))
                .flatMap(link -> WebAddress.resolved(base, link.attr("href")).stream())
                .distinct()
                .toList();
    }

    /** Where feeds usually are; a host that does not answer is not asked again. */
    private Optional<Found> usual(URI page, long end) {
        for (var address : guesses(page)) {
            if (!isBefore(end)) {
                return Optional.empty();
            }
            switch (ask(address, Validators.NONE)) {
                case Found.Here here -> {
                    return Optional.of(here);
                }
                case Found.Nothing nothing
                when !isAnswer(nothing.failed().reason()) -> {
                    return Optional.empty();
                }
                case Found other -> {}
            }
        }
        return Optional.empty();
    }

    /** Below the page and at the top of its host; Velog's are elsewhere, and its pages name none. */
    static List<URI> guesses(URI page) {
        var velog = VELOG.matcher(page.toString());
        if (velog.matches()) {
            return List.of(URI.create("https://v2.velog.io/rss/@" + velog.group(1)));
        }
        var below = page.getRawPath().endsWith("/") ? page.getRawPath() : page.getRawPath() + "/";
        var guesses = new LinkedHashSet<URI>();
        for (var folder : List.of(below, "/")) {
            USUAL.forEach(name -> WebAddress.resolved(page, folder + name).ifPresent(guesses::add));
        }
        return List.copyOf(guesses);
    }

    private Optional<Found> here(URI address) {
        return ask(address, Validators.NONE) instanceof Found.Here here ? Optional.of(here) : Optional.empty();
    }

    private static boolean isAnswer(Reason reason) {
        return switch (reason) {
            case NOT_FOUND, GONE, REFUSED, SERVER_ERROR, TOO_LARGE, TOO_MANY_REDIRECTS -> true;
            case NO_ADDRESS, UNKNOWN_HOST, PRIVATE_ADDRESS, UNREACHABLE, NO_SECRECY, TOO_SLOW, LATER -> false;
        };
    }
}
