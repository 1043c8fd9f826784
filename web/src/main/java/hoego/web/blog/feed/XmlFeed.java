package hoego.web.blog.feed;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;
import static java.util.stream.Collectors.groupingBy;

import hoego.blog.FeedEntry;
import hoego.blog.Links;
import hoego.web.Shortened;
import hoego.web.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * RSS and Atom. They are read as browsers read pages, since many are not well-formed: what is no mark-up is text, what
 * nobody closed is closed, and HTML's names for letters are known. No document type is read, so nothing it declares is.
 */
final class XmlFeed {

    /** No feed nests deeper; what does is read as if it did not. */
    private static final int DEEPEST = 200;

    private static final int MOST_TEXT = 100_000;

    /** More than anybody writes. */
    private static final int MOST_ITEMS = 20_000;

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed");
    private static final Set<String> ITEMS = Set.of("item", "entry");

    /** An ampersand that stands for itself, outside of what is text as it stands. */
    private static final Pattern AMPERSAND =
            Pattern.compile("<!\\[CDATA\\[.*?(?:]]>|\\z)|&(?!#\\d+;|#[xX][0-9a-fA-F]+;|[A-Za-z][A-Za-z0-9]*;)", DOTALL);

    private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);");
    private static final Pattern WEB = Pattern.compile(Links.PAGE, CASE_INSENSITIVE);

    private XmlFeed() {}

    static Optional<ParsedFeed> read(String text, URI address) {
        var start = text.indexOf('<');
        if (start < 0) {
            return Optional.empty();
        }
        var parser = Parser.xmlParser().setMaxDepth(DEEPEST);
        var document = parser.parseInput(mended(text.substring(start)), "");
        return root(document).map(root -> read(root, text, address));
    }

    private static String mended(String text) {
        return AMPERSAND
                .matcher(text)
                .replaceAll(found -> found.group().equals("&") ? "&amp;" : Matcher.quoteReplacement(found.group()));
    }

    private static Optional<Element> root(Document document) {
        var isPage = document.children().stream()
                .findFirst()
                .filter(first -> local(first).equals("html"))
                .isPresent();
        return isPage
                ? Optional.empty()
                : document.getAllElements().stream()
                        .filter(element -> ROOTS.contains(local(element)))
                        .findFirst();
    }

    private static ParsedFeed read(Element root, String text, URI address) {
        var head = Parts.of(root).of("channel").findFirst().orElse(root);
        var page = base(head, base(root, address));
        var items = root.getAllElements().stream()
                .filter(element -> ITEMS.contains(local(element)))
                .limit(MOST_ITEMS)
                .toList();
        var whole = isWhole(root, text) ? items : items.subList(0, Math.max(0, items.size() - 1));
        return new ParsedFeed(
                title(Parts.of(head)),
                whole.stream().map(item -> entry(item, page)).toList());
    }

    /** The last item of a feed that was cut off may be cut off, too: it is left for the next time. */
    private static boolean isWhole(Element root, String text) {
        return text.lastIndexOf("</" + root.tagName()) > text.lastIndexOf("<item")
                && text.lastIndexOf("</" + root.tagName()) > text.lastIndexOf("<entry");
    }

    private static FeedEntry entry(Element element, URI feed) {
        var item = Parts.of(element);
        return Item.of(
                base(element, feed), id(item), link(item), title(item), () -> content(item), tags(item), when(item));
    }

    /** What stands in an element, by its names without their prefixes. */
    private record Parts(Element whole, Map<String, List<Element>> named) {

        static Parts of(Element element) {
            return new Parts(element, element.children().stream().collect(groupingBy(XmlFeed::local)));
        }

        Stream<Element> of(String name) {
            return named.getOrDefault(name, List.of()).stream();
        }

        Stream<String> texts(String name) {
            return of(name).map(XmlFeed::text).filter(text -> !text.isBlank());
        }
    }

    private static String id(Parts item) {
        return Stream.of("guid", "id")
                .flatMap(name -> item.texts(name))
                .findFirst()
                .orElseGet(() -> item.whole().attributes().getIgnoreCase("rdf:about"));
    }

    /** FeedBurner's own are led to by others of its. */
    private static String link(Parts item) {
        var referred = item.of("link")
                .filter(link -> link.hasAttr("href"))
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> link.attr("href"));
        var permanent = item.of("guid")
                .filter(guid -> !guid.attributes().getIgnoreCase("ispermalink").equalsIgnoreCase("false"))
                .map(XmlFeed::text)
                .filter(guid -> WEB.matcher(guid).matches());
        return Stream.of(item.texts("origlink"), item.texts("link"), referred, permanent)
                .flatMap(each -> each)
                .filter(link -> !link.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String title(Parts item) {
        return item.of("title")
                .filter(title -> isOwn(title) || title.tag().prefix().equals("dc"))
                .map(XmlFeed::titleText)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }

    /** In Atom a title says whether it is HTML; in RSS it is text that many escape twice. */
    private static String titleText(Element title) {
        var text = text(title);
        return switch (title.attr("type").toLowerCase(Locale.ROOT)) {
            case "html", "text/html", "xhtml", "application/xhtml+xml" -> Item.plain(text);
            case "text" -> text;
            default -> ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
        };
    }

    private static String content(Parts item) {
        return Stream.of("encoded", "content", "description", "summary")
                .flatMap(name -> item.of(name))
                .filter(each -> isOwn(each) || each.tag().prefix().equals("content"))
                .map(XmlFeed::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Stream<String> tags(Parts item) {
        var told = item.of("category")
                .filter(XmlFeed::isOwn)
                .map(category -> Stream.of(category.attr("label"), category.attr("term"), text(category))
                        .filter(name -> !name.isBlank())
                        .findFirst()
                        .orElse(""));
        var listed = Stream.concat(item.texts("subject"), item.texts("tag"));
        return Stream.concat(told, listed.flatMap(names -> Stream.of(names.split(","))));
    }

    private static Told when(Parts item) {
        return Stream.of("pubdate", "published", "issued", "date", "created", "updated", "modified")
                .flatMap(name -> item.texts(name))
                .map(Told::of)
                .filter(told -> !told.equals(Told.NEVER))
                .findFirst()
                .orElse(Told.NEVER);
    }

    private static URI base(Element element, URI around) {
        var base = element.attributes().getIgnoreCase("xml:base");
        return base.isEmpty() ? around : WebAddress.resolved(around, base).orElse(around);
    }

    /** Of the feed itself, not of an extension that also has a title. */
    private static boolean isOwn(Element element) {
        var parent = element.parent();
        return element.tag().prefix().equals(parent == null ? "" : parent.tag().prefix());
    }

    private static String local(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }

    private static String text(Element element) {
        return Shortened.letters(element.wholeText(), MOST_TEXT).strip();
    }
}
