package hoego.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Element;

/**
 * What was written in Markdown, as HTML that is safe to show: CommonMark with tables, footnotes, tasks, addresses as
 * links and {@code ~~asides~~}. In a text, HTML is taken as far as it is harmless; in a line it is shown as it was written. Links lead to pages
 * and mail only, images from elsewhere become links.
 */
public final class Markdown {

    /** Deeper nesting than anybody writes is shown as text. */
    private static final int MOST_NESTED = 50;

    private static final Extension STRIKETHROUGH =
            StrikethroughExtension.builder().requireTwoTildes(true).build();

    /** What begins as an address of the web is a link. */
    private static final Extension ADDRESSES =
            AutolinkExtension.builder().linkTypes(AutolinkType.URL).build();

    private static final List<Extension> ALL_BUT_TABLES =
            List.of(STRIKETHROUGH, new Footnotes(), TaskListItemsExtension.create(), ADDRESSES);
    private static final List<Extension> ALL = Stream.concat(
                    ALL_BUT_TABLES.stream(), Stream.of(TablesExtension.create()))
            .toList();

    private static final Parser PARSER = parser().extensions(ALL).build();
    private static final Parser PARSER_WITHOUT_TABLES =
            parser().extensions(ALL_BUT_TABLES).build();
    private static final Parser LINE_PARSER = parser().extensions(List.of(STRIKETHROUGH))
            .enabledBlockTypes(Set.of())
            .build();

    private static final HtmlRenderer RENDERER = renderer().escapeHtml(false).build();
    private static final HtmlRenderer ESCAPING_RENDERER =
            renderer().escapeHtml(true).build();
    private static final HtmlRenderer LINE_RENDERER =
            renderer().escapeHtml(true).omitSingleParagraphP(true).build();

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}]");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|[/\\\\]{2}.*");

    /** The number of a footnote, and which of its references it is if there are several. */
    private static final Pattern WAY_BACK = Pattern.compile("#fnref-[0-9a-f]{8}-(\\d+)(?:-(\\d+))?");

    /** Around what was found, until it is written out. */
    private static final String FOUND = "\ue001";

    private static final String FOUND_END = "\ue002";

    /** What a text must not bring along itself, nor by an entity, which is read later. */
    private static final Pattern OURS = Pattern.compile("[" + FOUND + FOUND_END + "]");

    /** So many tags nobody writes by hand; more are shown as they were written. */
    private static final int MOST_TAGS = 5_000;

    private Markdown() {}

    private static Parser.Builder parser() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MOST_NESTED)
                .maxInlineNesting(MOST_NESTED);
    }

    private static HtmlRenderer.Builder renderer() {
        return HtmlRenderer.builder()
                .extensions(ALL)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")));
    }

    /** A text of any length, plainly. Its highest headings are the page's second ones, whichever they were written as. */
    public static Content text(String markdown) {
        return html(safe(parsed(marked(markdown)), path -> path).html());
    }

    /** The first blocks of it, until they hold so many characters. What is defined further down is known all the same. */
    public static Content beginning(String markdown, int characters) {
        var document = parsed(marked(markdown));
        int held = 0;
        for (var block = document.getFirstChild(); block != null; ) {
            var next = block.getNext();
            if (held >= characters && !(block instanceof FootnoteDefinition)) {
                block.unlink();
            }
            held += block.getSourceSpans().stream()
                    .mapToInt(SourceSpan::getLength)
                    .sum();
            block = next;
        }
        return html(safe(document, path -> path).html());
    }

    /** The same as one of our pages shows it, with colours in its code. */
    public static Content text(String markdown, Ui ui) {
        return text(markdown, ui, ui::to);
    }

    /**
     * The same on a page with addresses of its own.
     *
     * @param address of one of our pages or images, whose path is written without the base path
     */
    public static Content text(String markdown, Ui ui, UnaryOperator<String> address) {
        var text = safe(parsed(marked(markdown)), address);
        text.select("a.footnote-backref").forEach(link -> sayWhereTo(link, ui));
        CodeColours.colour(text);
        return html(text.html());
    }

    /** A screen reader would call it an arrow; the text may be in another language than the page. */
    private static void sayWhereTo(Element link, Ui ui) {
        var place = WAY_BACK.matcher(link.attr("href"));
        if (place.matches()) {
            var back = ui.text("footnote.back", Map.of("number", place.group(1)));
            link.attr("aria-label", place.group(2) == null ? back : back + ", " + place.group(2))
                    .attr("lang", ui.language().tag());
        }
    }

    private static Element safe(Node document, UnaryOperator<String> address) {
        var renderer = holdsTooMuchHtml(document) ? ESCAPING_RENDERER : RENDERER;
        return SafeHtml.of(CjkRuns.unmarked(renderer.render(document)), address);
    }

    private static boolean holdsTooMuchHtml(Node document) {
        var tags = new AtomicLong();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                tags.incrementAndGet();
            }

            @Override
            public void visit(HtmlBlock html) {
                tags.addAndGet(html.getLiteral()
                        .chars()
                        .filter(letter -> letter == '<')
                        .count());
            }
        });
        return tags.get() > MOST_TAGS;
    }

    /** A text in its parts, each of which knows where it stands. */
    static Node parsed(String markdown) {
        return (TableSize.isTooLarge(markdown) ? PARSER_WITHOUT_TABLES : PARSER).parse(markdown);
    }

    /** Whether a link leads to one of our pages. */
    static boolean isOurs(String destination) {
        return destination.startsWith("/") && !isElsewhere(destination);
    }

    private static boolean isElsewhere(String destination) {
        return ELSEWHERE.matcher(UNSEEN.matcher(destination).replaceAll("")).matches();
    }

    /** A title or a vow: emphasis, asides and code, but no links, since it may stand in one. */
    public static Content line(String markdown) {
        return html(CjkRuns.unmarked(LINE_RENDERER.render(parsedLine(markdown))));
    }

    /** Part of a line, with the blanks at its ends. */
    public static Content part(String markdown) {
        var words = markdown.strip();
        if (words.isEmpty()) {
            return html(markdown);
        }
        int start = markdown.indexOf(words);
        var before = markdown.substring(0, start);
        var after = markdown.substring(start + words.length());
        return html(CjkRuns.unmarked(before + LINE_RENDERER.render(parsedLine(words)) + after));
    }

    /** A line in which what was looked for is marked. */
    public static Content line(String markdown, Pattern found) {
        var line = parsedLine(markdown);
        line.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.setLiteral(found(text.getLiteral()));
            }

            @Override
            public void visit(Code code) {
                code.setLiteral(found(code.getLiteral()));
            }

            @Override
            public void visit(HtmlInline html) {
                html.setLiteral(found(html.getLiteral()));
            }

            private String found(String literal) {
                return found.matcher(OURS.matcher(CjkRuns.unmarked(literal)).replaceAll(""))
                        .replaceAll(FOUND + "$0" + FOUND_END);
            }
        });
        var rendered = CjkRuns.unmarked(LINE_RENDERER.render(line));
        return html(rendered.replace(FOUND, "<mark>").replace(FOUND_END, "</mark>"));
    }

    private static Node parsedLine(String markdown) {
        var words = BLANKS.matcher(markdown).replaceAll(" ").strip();
        var line = LINE_PARSER.parse(CjkRuns.FRONT + marked(words));
        line.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                unwrap(link);
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                unwrap(image);
            }
        });
        return line;
    }

    private static String marked(String markdown) {
        return CjkRuns.marked(OURS.matcher(markdown).replaceAll(""));
    }

    private static void unwrap(Node node) {
        moveChildren(node, node::insertBefore);
        node.unlink();
    }

    private static void moveChildren(Node node, Consumer<Node> to) {
        for (var child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            to.accept(child);
        }
    }

    /** The one place where HTML goes out as it is. */
    private static Content html(String html) {
        return output -> output.writeContent(html);
    }
}
