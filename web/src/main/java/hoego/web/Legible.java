package hoego.web;

import com.ibm.icu.text.UnicodeSet;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What can be read of a text that somebody typed or pasted. */
public final class Legible {

    private static final Pattern BREAK = Pattern.compile("\\R");

    /**
     * What steers a terminal, and what turns round all that follows, beyond the text itself; what stands for no letter, and
     * halves of letters.
     */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}\\u202A-\\u202E&&[^\\n\\t]]");

    /** Blanks, marks of direction and joining, fillers, variation selectors, empty Braille, interlinear marks. */
    private static final UnicodeSet UNSEEN =
            new UnicodeSet("[[:White_Space:][:Default_Ignorable_Code_Point:][:Cc:]\\u2800\\uFFF9-\\uFFFB]").freeze();

    private Legible() {}

    /**
     * A text composed, with one kind of line break and without control characters, which nobody sees: words that hide them
     * would not be found, and a database keeps no NUL. Empty if nothing of it can be seen.
     */
    public static String of(String typed) {
        var text = typed.codePoints().anyMatch(Legible::isOdd)
                ? CONTROL.matcher(BREAK.matcher(typed).replaceAll("\n")).replaceAll("")
                : typed;
        return isIn(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : "";
    }

    /** Whether a letter may be one that is put right; long texts have none, and need not be searched for patterns. */
    private static boolean isOdd(int letter) {
        return (letter < ' ' && letter != '\n' && letter != '\t')
                || (letter >= 0x7f && letter <= 0x9f)
                || (letter >= 0x2028 && letter <= 0x202e)
                || (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE)
                || (letter >= 0xfdd0 && letter <= 0xfdef)
                || (letter & 0xfffe) == 0xfffe;
    }

    /** Whether anything can be seen of a text. */
    static boolean isIn(String text) {
        return !UNSEEN.containsAll(text);
    }
}
