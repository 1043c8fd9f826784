package hoego.web.blog.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The heading of a text that is its title.
 *
 * @param words as they are written, in Markdown
 * @param body the text; without the heading, where that stands above all of it
 */
record Heading(String words, String body) {

    private static final int MOST_NESTED = 50;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(MOST_NESTED)
            .build();

    private static final Pattern OPENING = Pattern.compile("^\\s*#{1,6}(?=\\s|$)");
    private static final Pattern CLOSING = Pattern.compile("(?:^|\\s)#+\\s*$");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[#.][^}]*\\}\\s*$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*\\n)+");

    /** The first heading of the first level; one of a lower level only where it stands above all and has no equal. */
    static Optional<Heading> titleOf(String body) {
        var blocks = blocks(body);
        var headings = blocks.stream()
                .flatMap(block ->
                        block instanceof org.commonmark.node.Heading heading ? Stream.of(heading) : Stream.empty())
                .toList();
        var first = headings.stream().filter(heading -> heading.getLevel() == 1).findFirst();
        var title = first.or(() -> headings.stream()
                .findFirst()
                .filter(heading -> heading.equals(blocks.getFirst()) && isAlone(heading, headings)));
        return title.map(heading -> of(heading, body, heading.equals(blocks.getFirst()) && isAlone(heading, headings)))
                .filter(heading -> !heading.words().isEmpty());
    }

    /** The first heading, whichever it is; the text stays whole. */
    static Optional<Heading> firstIn(String body) {
        return blocks(body).stream()
                .flatMap(block ->
                        block instanceof org.commonmark.node.Heading heading ? Stream.of(heading) : Stream.empty())
                .findFirst()
                .map(heading -> of(heading, body, false))
                .filter(heading -> !heading.words().isEmpty());
    }

    private static boolean isAlone(org.commonmark.node.Heading one, List<org.commonmark.node.Heading> all) {
        return all.stream().filter(other -> other.getLevel() == one.getLevel()).count() == 1;
    }

    private static List<Node> blocks(String body) {
        var blocks = new ArrayList<Node>();
        for (var node = PARSER.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(node);
        }
        return blocks;
    }

    private static Heading of(org.commonmark.node.Heading heading, String body, boolean isTaken) {
        var spans = heading.getSourceSpans();
        var start = spans.getFirst().getInputIndex();
        var end = spans.getLast().getInputIndex() + spans.getLast().getLength();
        var written = body.substring(start, end);
        var words = OPENING.matcher(written).find()
                ? CLOSING.matcher(OPENING.matcher(written).replaceFirst("")).replaceFirst("")
                : written.substring(0, Math.max(0, written.lastIndexOf('\n')));
        return new Heading(
                BLANKS.matcher(ATTRIBUTES.matcher(words).replaceFirst(""))
                        .replaceAll(" ")
                        .strip(),
                isTaken ? BLANK_LINES.matcher(body.substring(end)).replaceFirst("") : body);
    }
}
