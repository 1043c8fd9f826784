package hoego.web;

import static java.util.Comparator.naturalOrder;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What was written in Markdown, as HTML that is safe to show: CommonMark with tables and {@code ~~asides~~}. HTML in it is
 * shown as text, links lead to pages and mail only, pictures from elsewhere become links.
 */
public final class Markdown {

    /** Deeper nesting than anybody writes is shown as text. */
    private static final int MOST_NESTED = 50;

    private static final Extension STRIKETHROUGH =
            StrikethroughExtension.builder().requireTwoTildes(true).build();

    private static final Parser PARSER = parser().extensions(List.of(STRIKETHROUGH, TablesExtension.create()))
            .build();
    private static final Parser PARSER_WITHOUT_TABLES =
            parser().extensions(List.of(STRIKETHROUGH)).build();
    private static final Parser LINE_PARSER = parser().extensions(List.of(STRIKETHROUGH))
            .enabledBlockTypes(Set.of())
            .build();

    private static final HtmlRenderer RENDERER = renderer().build();
    private static final HtmlRenderer LINE_RENDERER =
            renderer().omitSingleParagraphP(true).build();

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}]");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|[/\\\\]{2}.*");

    /** Around what was found, until it is written out. */
    private static final String FOUND = "\ue001";

    private static final String FOUND_END = "\ue002";

    /** What a text must not bring along itself, nor by an entity, which is read later. */
    private static final Pattern OURS = Pattern.compile("[" + FOUND + FOUND_END + "]");

    /** The level of the headings below a page's title. */
    private static final int SECOND = 2;

    private Markdown() {}

    private static Parser.Builder parser() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MOST_NESTED)
                .maxInlineNesting(MOST_NESTED);
    }

    private static HtmlRenderer.Builder renderer() {
        return HtmlRenderer.builder()
                .extensions(List.of(STRIKETHROUGH, TablesExtension.create()))
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Link) {
                        attributes.put("rel", "noopener nofollow");
                    }
                });
    }

    /** A text of any length. Its highest headings are the page's second ones, whichever they were written as. */
    public static Content text(String markdown) {
        return text(markdown, path -> path);
    }

    /** A text whose links to our pages are written without the base path. */
    public static Content text(String markdown, UnaryOperator<String> address) {
        var document = parsed(marked(markdown));
        var lower = SECOND - highestHeading(document);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(heading.getLevel() + lower, 6));
                visitChildren(heading);
            }

            @Override
            public void visit(Link link) {
                visitChildren(link);
                if (isOurs(link.getDestination())) {
                    link.setDestination(address.apply(link.getDestination()));
                }
            }

            @Override
            public void visit(Image picture) {
                visitChildren(picture);
                if (isElsewhere(picture.getDestination())) {
                    replace(picture, new Link(picture.getDestination(), picture.getTitle()));
                }
            }
        });
        return html(RENDERER.render(document));
    }

    /** A text in its parts, each of which knows where it stands. */
    static Node parsed(String markdown) {
        return (TableSize.isTooLarge(markdown) ? PARSER_WITHOUT_TABLES : PARSER).parse(markdown);
    }

    /** Whether a link leads to one of our pages. */
    static boolean isOurs(String destination) {
        return destination.startsWith("/") && !isElsewhere(destination);
    }

    private static int highestHeading(Node document) {
        var levels = new ArrayList<Integer>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                levels.add(heading.getLevel());
            }
        });
        return levels.stream().min(naturalOrder()).orElse(SECOND);
    }

    private static boolean isElsewhere(String destination) {
        return ELSEWHERE.matcher(UNSEEN.matcher(destination).replaceAll("")).matches();
    }

    /** A title or a vow: emphasis, asides and code, but no links, since it may stand in one. */
    public static Content line(String markdown) {
        return html(LINE_RENDERER.render(parsedLine(markdown)));
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
        return html(before + LINE_RENDERER.render(parsedLine(words)) + after);
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
        var rendered = LINE_RENDERER.render(line);
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
            public void visit(Image picture) {
                visitChildren(picture);
                unwrap(picture);
            }
        });
        return line;
    }

    private static String marked(String markdown) {
        return CjkRuns.marked(OURS.matcher(markdown).replaceAll(""));
    }

    private static void replace(Node node, Node replacement) {
        moveChildren(node, replacement::appendChild);
        node.insertBefore(replacement);
        node.unlink();
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
    private static Content html(String rendered) {
        var html = CjkRuns.unmarked(rendered);
        return output -> output.writeContent(html);
    }
}
