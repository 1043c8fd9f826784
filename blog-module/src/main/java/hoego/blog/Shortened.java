package hoego.blog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.text.Normalizer.Form.NFC;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What others wrote, as far as there is room for it. */
final class Shortened {

    private static final int LONGEST_KEY = 500;

    /** Lines, what steers a terminal or turns the text round, halves of letters: no database keeps all of them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}\\s]+");

    private Shortened() {}

    /** One line of so many letters at most. */
    static String line(String text, int longest) {
        var line =
                UNSEEN.matcher(Normalizer.normalize(text, NFC)).replaceAll(" ").strip();
        if (line.length() <= longest) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end).strip() + "…";
    }

    /** Something long by its digest. */
    static String key(String text) {
        var line = UNSEEN.matcher(text).replaceAll(" ").strip();
        return line.length() <= LONGEST_KEY ? line : digest(line);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
