package hoego.web.blog;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import hoego.web.Markdown;
import hoego.web.Shortened;
import hoego.web.Ui;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A text as others read it. No link in it leads to pages that they cannot open, however it is written; images stand below
 * the page they are seen on, without their numbers. Whatever is not known to be harmless is left out.
 */
final class ReaderText {

    private static final int BEGINNING = 180;
    private static final int LOOKED_AT = 3_000;

    private static final Pattern IMAGE = Pattern.compile("/images/\\d+-([0-9a-f]{10}\\.[a-z]{3,4})");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)https?");
    private static final Pattern LOOPBACK = Pattern.compile("(?i)(.+\\.)?localhost|127(\\.\\d+){3}|\\[::1]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "src",
            "alt",
            "title",
            "id",
            "class",
            "align",
            "colspan",
            "rowspan",
            "start",
            "open",
            "type",
            "checked",
            "disabled",
            "rel",
            "width",
            "height",
            "loading",
            "lang",
            "aria-label",
            "tabindex");

    private ReaderText() {}

    /**
     * As a page shows it.
     *
     * @param path of the page, without the base path
     */
    static Content page(String markdown, Ui ui, Place place, String path) {
        var html = opened(Markdown.text(markdown, ui, written -> written), place, path, place.base(), "");
        return output -> output.writeContent(html);
    }

    /** As it is read where the page is not: plainly, and every address is a whole one. */
    static String feed(String markdown, Place place, String path) {
        return opened(Markdown.text(markdown), place, path, place.address(""), place.address(path));
    }

    private static String opened(Content text, Place place, String path, String root, String here) {
        var body = rendered(text);
        for (var image : body.select("img")) {
            var ours = IMAGE.matcher(image.attr("src"));
            if (ours.matches()) {
                image.attr("src", root + path + "/images/" + ours.group(1));
            } else {
                image.replaceWith(new TextNode(image.attr("alt")));
            }
        }
        for (var link : body.select("a")) {
            open(link.attr("href"), place, root, here)
                    .ifPresentOrElse(address -> link.attr("href", address), link::unwrap);
        }
        for (var element : body.select("*")) {
            element.attributes().asList().stream()
                    .map(attribute -> attribute.getKey())
                    .filter(name -> !ATTRIBUTES.contains(name))
                    .toList()
                    .forEach(element::removeAttr);
        }
        return body.html();
    }

    /** Where a link leads for others; empty if they cannot go there. */
    private static Optional<String> open(String written, Place place, String root, String here) {
        if (written.startsWith("#")) {
            return Optional.of(here + written);
        }
        try {
            var link = URI.create(written);
            if ("mailto".equalsIgnoreCase(link.getScheme())) {
                return Optional.of(written);
            }
            if (link.getScheme() == null && link.getRawAuthority() == null) {
                return isOpen(link, "") ? Optional.of(root + written) : Optional.empty();
            }
            var leadsElsewhere = ELSEWHERE
                            .matcher(link.getScheme() == null ? "" : link.getScheme())
                            .matches()
                    && link.getRawAuthority() != null
                    && (!isOurs(link, place) || isOpen(link, place.base()));
            return leadsElsewhere ? Optional.of(written) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it leads to us, by whichever scheme and port, or to the reader's own machine by our port. */
    private static boolean isOurs(URI link, Place place) {
        var isHere = Stream.of(place.origin(), place.asked())
                .map(URI::create)
                .anyMatch(ours -> host(link).equalsIgnoreCase(host(ours))
                        || (link.getPort() == ours.getPort()
                                && LOOPBACK.matcher(host(link)).matches()));
        return isHere && (isBelow(link, place.base()) || !isStraight(link));
    }

    private static String host(URI address) {
        return address.getHost() == null ? address.getRawAuthority() : address.getHost();
    }

    /** Whether it is the list of posts or one of them. */
    private static boolean isOpen(URI link, String base) {
        return isBelow(link, base + Place.FOLDER) && isStraight(link);
    }

    private static boolean isBelow(URI link, String folder) {
        return path(link).equals(folder) || path(link).startsWith(folder + "/");
    }

    /** A path that goes back, or is written out, could be any. */
    private static boolean isStraight(URI link) {
        return !path(link).contains("..") && !path(link).contains("%2");
    }

    private static String path(URI link) {
        return link.getRawPath() == null ? "" : link.getRawPath();
    }

    /** The images of ours that a text shows: where each stands, by its name below the page. */
    static Map<String, String> images(String markdown) {
        var images = new LinkedHashMap<String, String>();
        for (var image : rendered(Markdown.text(markdown)).select("img")) {
            var ours = IMAGE.matcher(image.attr("src"));
            if (ours.matches()) {
                images.put(ours.group(1), ours.group());
            }
        }
        return images;
    }

    /** Its first words, without what only a page can show and what was struck through; empty if there are none. */
    static String beginning(String markdown) {
        var body = rendered(Markdown.beginning(markdown, LOOKED_AT));
        body.select("h1, h2, h3, h4, h5, h6, pre, table, img, sup, input, del, .footnotes")
                .remove();
        return Shortened.words(BLANKS.matcher(body.text()).replaceAll(" ").strip(), BEGINNING);
    }

    /** A line of Markdown without what marks it, and without what was struck through, unless that is all of it. */
    static String plain(String line) {
        var body = rendered(Markdown.line(line));
        var whole = body.text();
        body.select("del").remove();
        return body.text().isBlank() ? whole : body.text();
    }

    private static Element rendered(Content content) {
        var html = new StringOutput();
        content.writeTo(html);
        var document = Jsoup.parseBodyFragment(html.toString());
        document.outputSettings().prettyPrint(false);
        return document.body();
    }
}
