package hoego.web.blog.feed;

import hoego.web.Fetched;
import java.net.URI;
import java.util.Optional;

/** Reads feeds as far as they can be read: RSS 0.9 to 2.0, Atom, JSON Feed. */
public final class FeedReader {

    /** What one asks a server for: feeds, else what may be one, else the page that names it. */
    public static final String ACCEPTED = "application/rss+xml, application/atom+xml, application/feed+json,"
            + " application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5";

    private FeedReader() {}

    /** The text of an answer in its encoding. */
    public static String text(Fetched.Content content) {
        return Encoded.text(content.body().bytes(), content.charset());
    }

    /** The feed that a text is; empty if it is none. */
    public static Optional<ParsedFeed> read(String text, URI address) {
        return JsonFeed.isLikely(text) ? JsonFeed.read(text, address) : XmlFeed.read(text, address);
    }
}
