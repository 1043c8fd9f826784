package hoego.web.blog.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text in whatever encoding it came. What is told of it is often wrong, but what reads as UTF-8 is UTF-8; else the first of
 * what was told that can be read counts, then what it looks like.
 */
final class Encoded {

    /** Korean, Japanese and Chinese under their old names mean the larger sets that replaced them. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("cp949", "x-windows-949"),
            Map.entry("ms949", "x-windows-949"),
            Map.entry("windows-949", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"));

    private static final Pattern DECLARED = Pattern.compile(
            "<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([A-Za-z0-9._:-]+)|<meta[^>]*?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)");

    private static final int DECLARED_WITHIN = 2048;
    private static final int LOOKED_AT = 64 * 1024;
    private static final char UNREADABLE = '\ufffd';

    /** One letter in so many that are not ASCII may be broken. */
    private static final int BROKEN = 20;

    private Encoded() {}

    /**
     * The text, with signs for what cannot be read.
     *
     * @param told the encoding by the server; empty if none was told
     */
    static String text(byte[] bytes, String told) {
        var marked = marked(bytes);
        if (marked.isPresent()) {
            return decoded(bytes, marked.get()).replaceFirst("^\ufeff", "");
        }
        var declared = declared(bytes);
        var escaped = Stream.of(told, declared)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("iso-2022")); // all of it reads as ASCII
        return Stream.concat(escaped, Stream.of("UTF-8", told, declared))
                .flatMap(name -> charset(name).stream())
                .map(charset -> decoded(bytes, charset))
                .filter(Encoded::isLegible)
                .findFirst()
                .orElseGet(() -> decoded(bytes, guessed(bytes)));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(UTF_8);
        }
        if (begins(bytes, 0xfe, 0xff) || begins(bytes, 0, '<')) {
            return Optional.of(UTF_16BE);
        }
        return begins(bytes, 0xff, 0xfe) || begins(bytes, '<', 0) ? Optional.of(UTF_16LE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static String declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), ISO_8859_1);
        var found = DECLARED.matcher(head);
        return found.find() ? found.group(1) == null ? found.group(2) : found.group(1) : "";
    }

    private static Optional<Charset> charset(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(MEANT.getOrDefault(lower, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static String decoded(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    private static boolean isLegible(String text) {
        var broken = 0L;
        var foreign = 0L;
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            broken += letter == UNREADABLE ? 1 : 0;
            foreign += letter >= 0x80 ? 1 : 0;
        }
        return broken * BROKEN <= foreign;
    }

    /** What it looks like where it is not ASCII. */
    private static Charset guessed(byte[] bytes) {
        var from = 0;
        while (from < bytes.length && bytes[from] >= 0) {
            from++;
        }
        var sample = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + LOOKED_AT));
        return Stream.of(new CharsetDetector().setText(sample).detectAll())
                .flatMap(match -> charset(match.getName()).stream())
                .filter(charset -> isLegible(decoded(bytes, charset)))
                .findFirst()
                .orElse(UTF_8);
    }
}
