package hoego.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML that Markdown was rendered to, with whatever HTML was written in it, as it can stand in a page of ours: elements that
 * texts consist of, and of their attributes those that cannot do anything. All else is left out last, whatever came before.
 */
final class SafeHtml {

    /** Deeper than any text is, and no deeper than a browser can bear. */
    private static final int MOST_NESTED = 256;

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "blockquote",
            "details",
            "div",
            "dl",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul");

    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "abbr",
            "b",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "u",
            "ul",
            "var",
            "wbr");

    private static final Set<String> CLASSES =
            Set.of("footnote-ref", "footnote-backref", "footnotes", "task", "sideways");

    /** What is wider than a phone is moved, also by the keyboard. */
    private static final String MOVED_SIDEWAYS = "<div class=\"sideways\" tabindex=\"0\"></div>";

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}]");
    private static final Pattern LANGUAGE = Pattern.compile("language-[\\p{Alnum}+#._-]{1,40}");
    private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?-[0-9a-f]{8}-\\d{1,6}(-\\d{1,6})?");
    private static final Pattern PLACE = Pattern.compile("\\d{1,6}(-\\d{1,6})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern LEADING =
            Pattern.compile("(?i)https?://.*|mailto:.*|[^:/?#]*([/?#].*)?", Pattern.DOTALL);
    private static final Pattern IMAGE = Pattern.compile("/images/[\\w.-]+");

    private static final Cleaner CLEANER = new Cleaner(new Allowed());

    private SafeHtml() {}

    /**
     * The same HTML, safe.
     *
     * @param address of one of our paths, as a browser asks for it
     */
    static Element of(String html, UnaryOperator<String> address) {
        var document = Document.createShell("");
        var body = document.body();
        var context = new Element("body");
        body.appendChildren(Parser.htmlParser().setMaxDepth(MOST_NESTED).parseFragmentInput(html, context, ""));
        var elements = body.stream().collect(groupingBy(Element::normalName));
        body.stream().forEach(element -> element.removeAttr("id"));
        lowerHeadings(elements);
        all(elements, "input").forEach(SafeHtml::showTask);
        numberFootnotes(elements, "%08x".formatted(html.hashCode()));
        all(elements, "img").forEach(image -> showImage(image, address));
        body.select("a[href]").forEach(link -> lead(link, address));
        all(elements, "pre").forEach(code -> code.attr("tabindex", "0"));
        all(elements, "table").forEach(table -> table.wrap(MOVED_SIDEWAYS));
        document.outputSettings().prettyPrint(false);
        var clean = CLEANER.clean(document);
        clean.outputSettings().prettyPrint(false);
        return clean.body();
    }

    private static List<Element> all(Map<String, List<Element>> elements, String name) {
        return elements.getOrDefault(name, List.of());
    }

    /** The highest headings become the page's second ones, whichever they were written as. */
    private static void lowerHeadings(Map<String, List<Element>> elements) {
        int highest = IntStream.rangeClosed(1, 6)
                .filter(level -> elements.containsKey("h" + level))
                .findFirst()
                .orElse(2);
        for (int level = 1; level <= 6; level++) {
            var lowered = "h" + Math.min(level + 2 - highest, 6);
            all(elements, "h" + level).forEach(heading -> heading.tagName(lowered));
        }
    }

    /** A box at the beginning of an item is shown as it is, called as what follows; no other field belongs into a text. */
    private static void showTask(Element box) {
        var item = box.parent();
        box.remove();
        if (item == null || !item.normalName().equals("li") || !box.attr("type").equalsIgnoreCase("checkbox")) {
            return;
        }
        var first = item.firstElementChild();
        var within = first != null
                        && first.normalName().equals("p")
                        && item.ownText().isBlank()
                ? first
                : item;
        var label = new Element("label");
        for (var node : List.copyOf(within.childNodes())) {
            if (node instanceof Element block && BLOCKS.contains(block.normalName())) {
                break;
            }
            label.appendChild(node);
        }
        within.prependChild(label);
        if (label.hasText()) {
            item.addClass("task");
            label.prependChild(box(box.hasAttr("checked")));
        }
    }

    private static Element box(boolean isTicked) {
        var box = new Element("input").attr("type", "checkbox").attr("disabled", "");
        return isTicked ? box.attr("checked", "") : box;
    }

    /** Several texts may stand on a page: each has its footnotes for itself. */
    private static void numberFootnotes(Map<String, List<Element>> elements, String text) {
        var references = new HashMap<String, Integer>();
        for (var link : all(elements, "a")) {
            var number = link.text();
            if (link.hasAttr("data-footnote-ref") && NUMBER.matcher(number).matches()) {
                int again = references.merge(number, 1, Integer::sum);
                link.attr("id", "fnref-" + text + "-" + number + (again > 1 ? "-" + again : ""));
                link.attr("href", "#fn-" + text + "-" + number);
            } else if (link.hasAttr("data-footnote-backref")
                    && PLACE.matcher(link.attr("data-footnote-backref-idx")).matches()) {
                link.attr("href", "#fnref-" + text + "-" + link.attr("data-footnote-backref-idx"));
            }
        }
        var notes = all(elements, "section").stream()
                .filter(section -> section.hasAttr("data-footnotes"))
                .reduce((first, last) -> last);
        notes.map(Element::firstElementChild).ifPresent(list -> {
            int number = 0;
            for (var note : list.children()) {
                note.attr("id", "fn-" + text + "-" + ++number);
            }
        });
    }

    /** Images of ours are shown; others lead to where they are, since to load one would tell them who reads. */
    private static void showImage(Element image, UnaryOperator<String> address) {
        var source = image.attr("src");
        if (IMAGE.matcher(source).matches()) {
            image.attr("src", address.apply(source))
                    .attr("alt", image.attr("alt"))
                    .attr("loading", "lazy");
            return;
        }
        var words = image.attr("alt").isBlank() ? source : image.attr("alt");
        Node instead = new TextNode(words);
        if (image.closest("a") == null && !source.isBlank()) {
            instead = new Element("a")
                    .attr("href", source)
                    .attr("title", image.attr("title"))
                    .appendChild(instead);
        }
        image.replaceWith(instead);
    }

    private static void lead(Element link, UnaryOperator<String> address) {
        var to = link.attr("href");
        if (Markdown.isOurs(to)) {
            link.attr("href", address.apply(to));
        }
        link.attr("rel", "noopener nofollow");
    }

    /** What a text may consist of. */
    private static final class Allowed extends Safelist {

        @Override
        public boolean isSafeTag(String tag) {
            return ELEMENTS.contains(tag);
        }

        @Override
        public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
            var value = attribute.getValue();
            return switch (attribute.getKey()) {
                case "href" ->
                    tag.equals("a")
                            && LEADING.matcher(UNSEEN.matcher(value).replaceAll(""))
                                    .matches();
                case "rel" -> tag.equals("a") && value.equals("noopener nofollow");
                case "src" -> tag.equals("img"); // set above: no other image is left
                case "alt" -> tag.equals("img");
                case "loading" -> tag.equals("img") && value.equals("lazy");
                case "width", "height" ->
                    tag.equals("img") && NUMBER.matcher(value).matches();
                case "title" -> !value.isBlank();
                case "id" -> FOOTNOTE.matcher(value).matches();
                case "class" -> BLANKS.splitAsStream(value).allMatch(Allowed::isSafeClass);
                case "align" -> isCell(tag) && Set.of("left", "center", "right").contains(value);
                case "colspan", "rowspan" ->
                    isCell(tag) && NUMBER.matcher(value).matches();
                case "start" -> tag.equals("ol") && NUMBER.matcher(value).matches();
                case "tabindex" -> value.equals("0") && (tag.equals("pre") || tag.equals("div"));
                case "open" -> tag.equals("details");
                case "type" -> tag.equals("input") && value.equals("checkbox");
                case "checked", "disabled" -> tag.equals("input");
                default -> false;
            };
        }

        private static boolean isSafeClass(String name) {
            return CLASSES.contains(name) || LANGUAGE.matcher(name).matches();
        }

        private static boolean isCell(String tag) {
            return tag.equals("td") || tag.equals("th");
        }
    }
}
