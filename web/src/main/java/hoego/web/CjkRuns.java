package hoego.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.regex.Pattern;
import org.commonmark.text.Characters;

/**
 * Lets emphasis open and close beside Chinese, Japanese and Korean letters as <a
 * href="https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md">markdown-cjk-friendly</a> has it: such
 * a letter next to a run of asterisks or tildes counts like punctuation.
 */
final class CjkRuns {

    private static final Pattern RUN = Pattern.compile("\\*+|~+");

    /** Punctuation that nobody types, a wiggly vertical line: it stands in a text while that is parsed, and goes. */
    private static final String MARK = "\u2e3e";

    /** In front of a line, so that {@code [words]: more} is not read as the definition of a link. */
    static final String FRONT = MARK + " ";

    private CjkRuns() {}

    /** The text without our marks, as it is read. */
    static String unmarked(String text) {
        return text.replace(FRONT, "").replace(MARK, "");
    }

    /**
     * The text with a mark wherever a run would neither open nor close just because a letter stands on its one side and
     * punctuation on the other, and one of them is Chinese, Japanese or Korean.
     */
    static String marked(String markdown) {
        var text = markdown.replace(MARK, "");
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
