package hoego.web.blog.feed;

import hoego.blog.FeedEntry;
import hoego.web.Shortened;
import hoego.web.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** What all kinds of feeds tell of a post. */
final class Item {

    /** What blogs put posts under that nobody put anywhere. */
    private static final Set<String> NOWHERE = Set.of("uncategorized", "미분류", "카테고리 없음");

    private static final int FIRST_WORDS = 60;
    private static final int LOOKED_AT = 4000;

    private Item() {}

    /**
     * @param text in HTML, of which the first words stand for a title that is not there
     */
    static FeedEntry of(
            URI page, String id, String link, String title, Supplier<String> text, Stream<String> tags, Told told) {
        var called = title.isBlank() ? firstWords(text.get()) : title.strip();
        return new FeedEntry(id.strip(), resolved(page, link), called, tags(tags), told.on(), told.at());
    }

    private static String resolved(URI page, String link) {
        return link.isBlank()
                ? ""
                : WebAddress.resolved(page, link).map(URI::toString).orElse("");
    }

    private static List<String> tags(Stream<String> written) {
        return written.map(String::strip)
                .filter(tag -> !tag.isEmpty() && !NOWHERE.contains(tag.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String firstWords(String html) {
        return Shortened.words(plain(Shortened.letters(html, LOOKED_AT)), FIRST_WORDS);
    }

    /** What one reads of HTML. */
    static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }
}
