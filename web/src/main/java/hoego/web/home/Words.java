package hoego.web.home;

import static java.text.Normalizer.Form.NFC;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody looks for.
 *
 * @param typed without blanks at the ends
 */
public record Words(String typed) {

    /** A stretch of a text, and whether it is what was looked for. */
    public record Piece(String text, boolean found) {}

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

    /** A text in pieces, so that what was found can be marked. */
    public List<Piece> in(String text) {
        var normal = Normalizer.normalize(text, NFC);
        var pieces = new ArrayList<Piece>();
        int end = 0;
        if (!typed.isEmpty()) {
            var matches = Pattern.compile(Pattern.quote(typed), CASE_INSENSITIVE | UNICODE_CASE)
                    .matcher(normal);
            while (matches.find()) {
                add(pieces, normal.substring(end, matches.start()), false);
                add(pieces, matches.group(), true);
                end = matches.end();
            }
        }
        add(pieces, normal.substring(end), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }
}
