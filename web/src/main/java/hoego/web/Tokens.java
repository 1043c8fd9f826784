package hoego.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed, taken apart at its blanks and between words and figures.
 *
 * @param mood what follows the words and says nothing that can be read, as it was typed: laughter, tears, emoji, marks
 */
record Tokens(List<Token> words, String mood) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern BETWEEN_JAMO = Pattern.compile("[^\\u3131-\\u318e]+");
    private static final Pattern AROUND = Pattern.compile("^[\"'“‘(\\[]+|[\"'”’)\\],;:=]+$");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[。·ㆍ](?=\\d)");
    private static final Pattern COLON = Pattern.compile("[^:：=]*[:：=]");
    private static final Pattern BEFORE_FIGURE = Pattern.compile("\\P{Nd}*");
    private static final Pattern WORD_AND_COLON = Pattern.compile("\\p{L}+(?::(?!//)|=).+");
    private static final Pattern HANGUL_AND_FIGURE = Pattern.compile("\\p{IsHangul}+\\d.*");
    private static final Pattern LATIN_AND_FIGURE = Pattern.compile("[a-z]{3,}\\d.*");
    private static final String SIGNS = "[ㅠㅜㅋㅎ~!?.^;♡♥\\p{So}\\p{Sk}\\p{Mn}\\u200d]";
    private static final Pattern MOOD = Pattern.compile("([^\\u3131-\\u318e]*?)" + SIGNS + "+");
    private static final Pattern SIGNS_AT_THE_END = Pattern.compile(SIGNS + "+$");
    private static final Pattern PUNCTUATION = Pattern.compile("[~!?.;]*");
    private static final Pattern STOP = Pattern.compile("[.,:;：]+");

    /**
     * @param typed as it was typed, in NFC
     * @param read in lower case and half width, without the punctuation around it
     * @param glued whether no blank was typed before it
     */
    record Token(String typed, String read, boolean glued) {

        String typedAfter(String before) {
            return before.isEmpty() || glued ? before + typed : before + " " + typed;
        }
    }

    static Tokens of(String typed) {
        var tokens = split(Normalizer.normalize(typed, Normalizer.Form.NFC));
        var mood = takeMood(tokens);
        return new Tokens(withoutStops(tokens), mood);
    }

    private static List<Token> split(String typed) {
        var tokens = new ArrayList<Token>();
        for (var blankless : BLANKS.splitAsStream(typed).toList()) {
            split(blankless, false, tokens);
        }
        return tokens;
    }

    /** A colon that stands alone belongs to the word before it. */
    private static List<Token> withoutStops(List<Token> tokens) {
        var words = new ArrayList<Token>();
        for (var token : tokens) {
            if (token.read().isEmpty() && !words.isEmpty()) {
                var before = words.removeLast();
                words.add(new Token(token.typedAfter(before.typed()), before.read(), before.glued()));
            } else {
                words.add(token);
            }
        }
        return words;
    }

    /** {@code 체중70.8}, {@code 체중:70.8} and {@code 글감:OOM} are two tokens each. */
    private static void split(String blankless, boolean glued, List<Token> tokens) {
        if (!Legible.isIn(blankless)) {
            return;
        }
        var read = read(blankless);
        int end = 0;
        if (WORD_AND_COLON.matcher(read).matches()) {
            end = end(COLON.matcher(blankless));
        } else if (HANGUL_AND_FIGURE.matcher(read).matches()
                || (tokens.isEmpty() && LATIN_AND_FIGURE.matcher(read).matches())) {
            end = end(BEFORE_FIGURE.matcher(blankless));
        }
        var first = blankless.substring(0, end == 0 ? blankless.length() : end);
        tokens.add(new Token(first, read(first), glued));
        if (end > 0) {
            split(blankless.substring(end), true, tokens);
        }
    }

    private static int end(Matcher matcher) {
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** Half width, except that lone jamo stay what a keyboard types. */
    private static String read(String typed) {
        var halfWidth = BETWEEN_JAMO
                .matcher(typed)
                .replaceAll(text -> Matcher.quoteReplacement(Normalizer.normalize(text.group(), Normalizer.Form.NFKC)));
        return BETWEEN_DIGITS
                .matcher(AROUND.matcher(halfWidth).replaceAll(""))
                .replaceAll(".")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static String takeMood(List<Token> tokens) {
        var mood = "";
        while (!tokens.isEmpty()) {
            var last = tokens.getLast();
            var word = MOOD.matcher(last.read());
            if (!last.read().isEmpty() && !word.matches()) {
                return mood;
            }
            tokens.removeLast();
            if (last.read().isEmpty() || word.group(1).isEmpty()) {
                mood = STOP.matcher(last.typed()).matches() ? mood : (last.glued() ? "" : " ") + last.typed() + mood;
            } else {
                var signs = signs(last.typed());
                var typed = last.typed().substring(0, last.typed().length() - signs.length());
                tokens.add(new Token(typed, word.group(1), last.glued()));
                return signs + mood;
            }
        }
        return mood;
    }

    /** What is more than punctuation behind a word. */
    private static String signs(String typed) {
        var signs = SIGNS_AT_THE_END.matcher(typed);
        return signs.find() && !PUNCTUATION.matcher(signs.group()).matches() ? signs.group() : "";
    }
}
