package hoego.web.goals;

import java.text.Normalizer;
import java.util.Locale;

/** What is typed above a list, as records are compared with it. */
final class Sought {

    private Sought() {}

    /** NFC like all that is stored, whatever the keyboard sends. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
