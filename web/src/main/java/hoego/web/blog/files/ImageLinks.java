package hoego.web.blog.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The images that a text shows, wherever they are: what is written as code shows none. */
final class ImageLinks {

    private static final int MOST_NESTED = 50;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MOST_NESTED)
            .maxInlineNesting(MOST_NESTED)
            .build();

    /** {@code ![words](address "title")}, also with blanks in the address, as editors write it. */
    private static final Pattern INLINE = Pattern.compile("!\\[[^\\]\\n]{0,300}+\\]\\(\\s{0,10}+<?"
            + "(?<address>(?:\\{\\{[^}\\n]{0,200}+\\}\\}|[^()\\n\"'<>{}]{1,1000}+|(?<!\\s)'|\\([^()\\n]{0,200}+\\)){1,20}+)"
            + ">?\\s{0,10}+(?:\"[^\"\\n]{0,300}+\"|'[^'\\n]{0,300}+')?\\s{0,10}+\\)");

    private static final Pattern HTML =
            Pattern.compile("<img\\b[^>]{0,500}?\\bsrc\\s{0,10}=\\s{0,10}[\"'](?<address>[^\"'\\n]{1,1000}+)[\"']");

    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^ {0,3}\\[[^\\]\\n]{1,200}+\\]:[ \\t]{1,20}<?(?<address>[^\\s<>]{1,1000}+)>?");

    /** Obsidian's {@code ![[image.png|300]]}. */
    private static final Pattern EMBEDDED =
            Pattern.compile("!\\[\\[(?<address>[^\\]\\[|\\n]{1,500}+)(?:\\|[^\\]\\n]{0,100}+)?\\]\\]");

    private ImageLinks() {}

    /** The text with other addresses for its images; where there is none for one, it stays as it is. */
    static String replaced(String markdown, Function<String, Optional<String>> address) {
        if (!markdown.contains("![") && !markdown.contains("<img") && !markdown.contains("]:")) {
            return markdown;
        }
        var text = markdown;
        for (var form : List.of(INLINE, HTML, DEFINITION)) {
            text = replaced(text, form, address, ImageLinks::inPlace);
        }
        return text.contains("![[") ? replaced(text, EMBEDDED, address, (found, other) -> "![](" + other + ")") : text;
    }

    /**
     * @param written what stands for an image that was found, by its other address
     */
    private static String replaced(
            String text,
            Pattern form,
            Function<String, Optional<String>> address,
            BiFunction<Matcher, String, String> written) {
        var found = form.matcher(text);
        if (!found.find()) {
            return text;
        }
        var code = code(text);
        var replaced = new StringBuilder();
        int end = 0;
        do {
            var other = isIn(code, found.start())
                    ? Optional.<String>empty()
                    : address.apply(found.group("address").strip());
            if (other.isPresent()) {
                replaced.append(text, end, found.start()).append(written.apply(found, other.get()));
                end = found.end();
            }
        } while (found.find());
        return replaced.append(text, end, text.length()).toString();
    }

    private static String inPlace(Matcher found, String address) {
        var whole = found.group();
        return whole.substring(0, found.start("address") - found.start())
                + address
                + whole.substring(found.start("address") + length(found.group("address")) - found.start());
    }

    /** The blanks before a title are none of the address. */
    private static int length(String address) {
        return address.stripTrailing().length();
    }

    private static boolean isIn(List<SourceSpan> code, int place) {
        return code.stream()
                .anyMatch(span -> span.getInputIndex() <= place && place < span.getInputIndex() + span.getLength());
    }

    private static List<SourceSpan> code(String text) {
        var spans = new ArrayList<SourceSpan>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                keep(code);
            }

            @Override
            public void visit(FencedCodeBlock code) {
                keep(code);
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                keep(code);
            }

            private void keep(Node code) {
                spans.addAll(code.getSourceSpans());
            }
        });
        return spans;
    }
}
