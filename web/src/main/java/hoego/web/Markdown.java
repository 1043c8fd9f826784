package hoego.web;

import static java.util.Comparator.naturalOrder;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
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
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.text.Characters;

/**
 * What was written in Markdown, as HTML that is safe to show: CommonMark with tables and {@code ~~asides~~}. HTML in it is
 * shown as text, links lead to pages and mail only, pictures from elsewhere become links.
 *
 * <p>Beside Chinese, Japanese and Korean letters emphasis opens and closes as <a
 * href="https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md">markdown-cjk-friendly</a> has it: such
 * a letter next to a run of asterisks or tildes counts like punctuation.
 */
public final class Markdown {

    /** Deeper nesting than anybody writes is shown as text. */
    private static final int MOST_NESTED = 50;

    /** As many cells as no page holds; a few letters can ask for millions. */
    private static final int MOST_CELLS = 20_000;

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

    private static final Pattern RUN = Pattern.compile("\\*+|~+");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R");

    /** The line below a table's head, perhaps within a list or a quotation. */
    private static final Pattern DELIMITERS = Pattern.compile("[-:|>*+.)\\s\\d]*+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}]");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|[/\\\\]{2}.*");

    /** What is in backquotes, which stays, or a link to one of our pages, whose label stays; a picture is neither. */
    private static final Pattern CODE_OR_OWN_LINK = Pattern.compile(
            "((?<!`)(`+)(?!`)[\\s\\S]*?(?<!`)\\2(?!`))|(?<!!)\\[((?:[^\\[\\]\\\\\\n]|\\\\.){1,500}+)\\]\\(/(?!/)[^\\s()]*\\)");

    private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");

    /** Punctuation that nobody types, a wiggly vertical line: it stands in a text while that is parsed, and goes. */
    private static final String MARK = "\u2e3e";

    /** Around what was found, until it is written out. */
    private static final String FOUND = "\ue001";

    private static final String FOUND_END = "\ue002";

    /** What a text must not bring along itself. */
    private static final Pattern OURS = Pattern.compile("[" + MARK + FOUND + FOUND_END + "]");

    /** In front of a line, so that {@code [words]: more} is not read as the definition of a link. */
    private static final String FRONT = MARK + " ";

    /** The level of the headings below a page's title. */
    private static final int SECOND = 2;

    private Markdown() {}

    private static Parser.Builder parser() {
        return Parser.builder().maxOpenBlockParsers(MOST_NESTED).maxInlineNesting(MOST_NESTED);
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
        var document = (hasTooManyCells(markdown) ? PARSER_WITHOUT_TABLES : PARSER).parse(marked(markdown));
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
                if (link.getDestination().startsWith("/") && !isElsewhere(link.getDestination())) {
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

    /** Whether its tables are too large to be shown as such; they stand there as they were written. */
    public static boolean hasTooManyCells(String markdown) {
        return EMPTY_LINE.splitAsStream(markdown).mapToLong(Markdown::mostCells).sum() > MOST_CELLS;
    }

    /** How many cells lines may make that follow each other. */
    private static long mostCells(String lines) {
        var columns = lines.lines()
                .filter(line ->
                        line.indexOf('-') >= 0 && DELIMITERS.matcher(line).matches())
                .mapToLong(line -> line.chars().filter(letter -> letter == '|').count() + 1)
                .max();
        return columns.orElse(0) * lines.lines().count();
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

    /** A link to one of our pages, as it is written in a text. */
    static String link(String label, String path) {
        return "[" + BRACKET.matcher(label).replaceAll("\\\\$0") + "]("
                + path.replace("(", "%28").replace(")", "%29").replace(" ", "%20") + ")";
    }

    /** A text as it can be published: what led to our pages is plain. */
    public static String withoutOwnLinks(String markdown) {
        return CODE_OR_OWN_LINK
                .matcher(markdown)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) == null ? found.group(3) : found.group()));
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
                return found.matcher(unmarked(literal)).replaceAll(FOUND + "$0" + FOUND_END);
            }
        });
        var rendered = LINE_RENDERER.render(line);
        return html(rendered.replace(FOUND, "<mark>").replace(FOUND_END, "</mark>"));
    }

    private static Node parsedLine(String markdown) {
        var words = BLANKS.matcher(markdown).replaceAll(" ").strip();
        var line = LINE_PARSER.parse(FRONT + marked(words));
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
        var html = unmarked(rendered);
        return output -> output.writeContent(html);
    }

    private static String unmarked(String text) {
        return text.replace(FRONT, "").replace(MARK, "");
    }

    /**
     * The text with a mark wherever a run would neither open nor close just because a letter stands on its one side and
     * punctuation on the other, and one of them is Chinese, Japanese or Korean.
     */
    private static String marked(String markdown) {
        var text = OURS.matcher(markdown).replaceAll("");
        var marked = new StringBuilder();
        var run = RUN.matcher(text);
        int end = 0;
        while (run.find()) {
            int before = run.start() == 0 ? '\n' : text.codePointBefore(run.start());
            int after = run.end() == text.length() ? '\n' : text.codePointAt(run.end());
            marked.append(text, end, run.start());
            if (isLetter(before) && isPunctuation(after) && isCjkBeside(before, after)) {
                marked.append(MARK).append(run.group());
            } else if (isPunctuation(before) && isLetter(after) && isCjkBeside(after, before)) {
                marked.append(run.group()).append(MARK);
            } else {
                marked.append(run.group());
            }
            end = run.end();
        }
        return marked.append(text, end, text.length()).toString();
    }

    private static boolean isCjkBeside(int letter, int punctuation) {
        return isCjk(letter) || isCjk(punctuation);
    }

    private static boolean isPunctuation(int character) {
        return Characters.isPunctuationCodePoint(character);
    }

    private static boolean isLetter(int character) {
        return !isPunctuation(character) && !Characters.isWhitespaceCodePoint(character);
    }

    private static boolean isCjk(int character) {
        if (Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL) {
            return true;
        }
        return switch (UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH)) {
            case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH, EastAsianWidth.HALFWIDTH ->
                !UCharacter.hasBinaryProperty(character, UProperty.EMOJI_PRESENTATION);
            default -> false;
        };
    }
}
