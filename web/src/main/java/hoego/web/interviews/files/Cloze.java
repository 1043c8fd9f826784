package hoego.web.interviews.files;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gaps in a text, as Anki writes them: {@code {{c1::Seoul::a city}}}. All of a text are asked at once. */
final class Cloze {

    /** The innermost; what it holds never begins or ends one. */
    private static final Pattern GAP = Pattern.compile("\\{\\{c\\d{1,3}::((?:(?!\\{\\{|\\}\\})[\\s\\S])*+)\\}\\}");

    /** So deep they may be nested. */
    private static final int DEEPEST = 4;

    private Cloze() {}

    static boolean isIn(String text) {
        return GAP.matcher(text).find();
    }

    /** With {@code […]} or the hint for each. */
    static String asked(String text) {
        return replaced(text, gap -> {
            int hint = gap.lastIndexOf("::");
            return hint < 0 ? "[…]" : "[" + gap.substring(hint + 2) + "]";
        });
    }

    /** With what belongs there. */
    static String filled(String text) {
        return replaced(text, gap -> {
            int hint = gap.lastIndexOf("::");
            return hint < 0 ? gap : gap.substring(0, hint);
        });
    }

    private static String replaced(String text, UnaryOperator<String> gap) {
        var filled = text;
        for (int depth = 0; depth < DEEPEST && isIn(filled); depth++) {
            filled = GAP.matcher(filled).replaceAll(found -> Matcher.quoteReplacement(gap.apply(found.group(1))));
        }
        return filled;
    }
}
