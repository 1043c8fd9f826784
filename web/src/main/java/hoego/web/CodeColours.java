package hoego.web;

import static org.fife.ui.rsyntaxtextarea.TokenTypes.*;

import java.util.regex.Pattern;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.jsoup.nodes.Element;

/**
 * Colours the code of a text, in the languages it names, by spans with classes that no writer can set. Code in an
 * unknown language stays plain.
 */
final class CodeColours {

    /** More of a text's code stays plain; so does a piece with a line that nobody could read. */
    private static final int MOST = 100_000;

    /** The library takes a time that grows with the square of a line's length. */
    private static final int LONGEST_LINE = 500;

    private static final String LANGUAGE = "language-";
    private static final Pattern LINES = Pattern.compile("(?<=\n)");

    private final Element code;
    private final StringBuilder run = new StringBuilder();
    private String look = "";

    private CodeColours(Element code) {
        this.code = code;
    }

    /** Colours the code of a text whose elements are safe already. */
    static void colour(Element text) {
        int left = MOST;
        for (var code : text.select("pre > code[class^=" + LANGUAGE + "]")) {
            var written = code.wholeText();
            left -= written.length();
            var isLegible = written.lines().allMatch(line -> line.length() <= LONGEST_LINE);
            if (left >= 0 && isLegible && code.childrenSize() == 0 && !written.isEmpty()) {
                colour(code, written);
            }
        }
    }

    private static void colour(Element code, String written) {
        var language = code.className().substring(LANGUAGE.length());
        var coloured = code.shallowClone();
        var colours = new CodeColours(coloured);
        if (language.equals("diff") || language.equals("patch")) {
            colours.compare(written);
        } else {
            Syntax.named(language).ifPresent(syntax -> colours.read(written, syntax));
        }
        colours.end();
        if (coloured.wholeText().equals(written)) { // the library loses a letter here and there
            code.replaceWith(coloured);
        }
    }

    private void read(String written, Syntax syntax) {
        var tokens = syntax.tokens();
        int open = NULL;
        for (var line : LINES.splitAsStream(written).toList()) {
            var letters = line.stripTrailing();
            Token token = tokens.getTokenList(new Segment(letters.toCharArray(), 0, letters.length()), open, 0);
            for (; token != null; token = token.getNextToken()) {
                open = token.getType();
                if (token.isPaintable()) {
                    add(token.getLexeme(), isKey(token, syntax) ? "code-name" : look(token.getType()));
                }
            }
            add(line.substring(letters.length()), "");
        }
    }

    /** The library takes the keys of YAML for any words. */
    private static boolean isKey(Token token, Syntax syntax) {
        var next = token.getNextToken();
        return syntax == Syntax.YAML && token.isIdentifier() && next != null && next.is(OPERATOR, ":");
    }

    private void compare(String written) {
        for (var line : LINES.splitAsStream(written).toList()) {
            add(
                    line,
                    switch (line.charAt(0)) {
                        case '+' -> "code-in";
                        case '-' -> "code-out";
                        case '@' -> "code-name";
                        default -> "";
                    });
        }
    }

    private static String look(int token) {
        return switch (token) {
            case RESERVED_WORD, RESERVED_WORD_2, LITERAL_BOOLEAN, MARKUP_TAG_NAME -> "code-word";
            case FUNCTION, DATA_TYPE, MARKUP_TAG_ATTRIBUTE -> "code-name";
            case LITERAL_STRING_DOUBLE_QUOTE,
                    LITERAL_CHAR,
                    LITERAL_BACKQUOTE,
                    REGEX,
                    ERROR_STRING_DOUBLE,
                    ERROR_CHAR,
                    MARKUP_TAG_ATTRIBUTE_VALUE,
                    MARKUP_CDATA -> "code-text";
            case LITERAL_NUMBER_DECIMAL_INT,
                    LITERAL_NUMBER_FLOAT,
                    LITERAL_NUMBER_HEXADECIMAL,
                    VARIABLE,
                    ANNOTATION,
                    PREPROCESSOR,
                    MARKUP_DTD,
                    MARKUP_PROCESSING_INSTRUCTION,
                    MARKUP_ENTITY_REFERENCE -> "code-value";
            case COMMENT_EOL,
                    COMMENT_MULTILINE,
                    COMMENT_DOCUMENTATION,
                    COMMENT_KEYWORD,
                    COMMENT_MARKUP,
                    MARKUP_COMMENT -> "code-aside";
            case MARKUP_TAG_DELIMITER, MARKUP_CDATA_DELIMITER -> "code-sign";
            default -> "";
        };
    }

    private void add(String letters, String look) {
        if (!look.equals(this.look)) {
            end();
            this.look = look;
        }
        run.append(letters);
    }

    private void end() {
        if (!run.isEmpty()) {
            var place = look.isEmpty() ? code : code.appendElement("span").addClass(look);
            place.appendText(run.toString());
            run.setLength(0);
        }
    }
}
