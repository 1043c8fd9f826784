package hoego.blog;

import static java.text.Normalizer.Form.NFC;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Titles, whoever typed them. */
final class Titles {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Titles() {}

    /** What is the same for two titles that read the same, whatever their case, blanks and composition. */
    static String compared(String title) {
        return BLANKS.matcher(Normalizer.normalize(title, NFC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
