package hoego.web;

import static java.text.Normalizer.Form.NFC;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import gg.jte.Content;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What somebody looks for.
 *
 * @param typed without blanks at the ends
 */
public record Sought(String typed) {

    private static final int BEFORE = 40;
    private static final int AFTER = 80;
    private static final Pattern TAG = Pattern.compile("^#(?=\\S)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Without the sign before a tag, which is stored without it. */
    public static Sought of(String typed) {
        return new Sought(TAG.matcher(Normalizer.normalize(typed, NFC).strip()).replaceFirst(""));
    }

    /**
     * As records are compared with it: NFC, as all that is stored, whatever the keyboard sends, and lower-cased letter by
     * letter, as PostgreSQL does.
     */
    public String compared() {
        return typed.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** A single letter is found everywhere; a single Hangul syllable can be a word. */
    public boolean isEnough() {
        return typed.codePointCount(0, typed.length()) > 1 || (!typed.isEmpty() && isSyllable(typed.codePointAt(0)));
    }

    private static boolean isSyllable(int letter) {
        return letter >= '가' && letter <= '힣';
    }

    /** A line of text in which what is looked for is marked. */
    public Content in(String text) {
        return typed.isEmpty() ? Markdown.line(text) : Markdown.line(Normalizer.normalize(text, NFC), pattern());
    }

    /** As much of a text as there is room for around the first place that holds what is looked for; empty if none does. */
    public String excerpt(String text) {
        var found = pattern().matcher(text);
        if (typed.isEmpty() || !found.find()) {
            return "";
        }
        var from = Shortened.end(text, Math.max(0, found.start() - BEFORE));
        var to = Shortened.end(text, found.end() + AFTER);
        var shown = BLANKS.matcher(text.substring(from, to)).replaceAll(" ").strip();
        return (from > 0 ? "…" : "") + shown + (to < text.length() ? "…" : "");
    }

    private Pattern pattern() {
        return Pattern.compile(Pattern.quote(typed), CASE_INSENSITIVE | UNICODE_CASE);
    }
}
