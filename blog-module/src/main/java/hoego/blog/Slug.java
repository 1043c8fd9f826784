package hoego.blog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a post in addresses and file names: letters of any script and figures, parted by hyphens, in lower case. */
public final class Slug {

    /** As a form takes it; capitals become small. */
    static final String WRITTEN = "([\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*)?";

    static final int LONGEST = 100;

    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    /** A slug of a title; empty if that has neither letters nor figures. */
    public static String of(String title) {
        var parted =
                ENDS.matcher(NEITHER.matcher(normal(title)).replaceAll("-")).replaceAll("");
        return ENDS.matcher(parted.substring(
                        0, parted.offsetByCodePoints(0, Math.min(LONGEST, parted.codePointCount(0, parted.length())))))
                .replaceAll("");
    }

    /** As it is stored: composed letters, small ones. */
    static String normal(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
