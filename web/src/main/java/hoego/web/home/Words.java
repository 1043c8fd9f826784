package hoego.web.home;

import static java.text.Normalizer.Form.NFC;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import gg.jte.Content;
import hoego.web.Markdown;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody looks for.
 *
 * @param typed without blanks at the ends
 */
public record Words(String typed) {

    static Words of(String typed) {
        return new Words(Normalizer.normalize(typed, NFC).strip());
    }

    /** As areas compare it: lower-cased and NFC. */
    public String compared() {
        return typed.toLowerCase(Locale.ROOT);
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
        return typed.isEmpty()
                ? Markdown.line(text)
                : Markdown.line(
                        Normalizer.normalize(text, NFC),
                        Pattern.compile(Pattern.quote(typed), CASE_INSENSITIVE | UNICODE_CASE));
    }
}
