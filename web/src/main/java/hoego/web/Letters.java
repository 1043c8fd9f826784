package hoego.web;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text that bytes stand for: UTF-8 if they can be that, else what Korean Windows writes, else whatever they look like.
 *
 * @param charset what it was written in, as one would call it; empty if it is the usual one
 */
public record Letters(String text, String charset) {

    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final Pattern HANGUL = Pattern.compile("[가-힣ㄱ-ㅣ]");
    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7f]");
    private static final int LOOKED_AT = 4_000;

    /** Empty if they are no text. */
    public static Optional<Letters> of(byte[] bytes) {
        return found(bytes).filter(letters -> letters.text().indexOf('\0') < 0);
    }

    private static Optional<Letters> found(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return usual(bytes, 3);
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return read(bytes, 2, UTF_16LE, "UTF-16");
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return read(bytes, 2, UTF_16BE, "UTF-16");
        }
        var zeros = zeros(bytes);
        if (zeros != null) {
            return read(bytes, 0, zeros, "UTF-16");
        }
        return usual(bytes, 0).or(() -> korean(bytes)).or(() -> guessed(bytes));
    }

    /** Where it was cut off, its last letter may be only begun. */
    private static Optional<Letters> usual(byte[] bytes, int from) {
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(in.remaining());
        var read = UTF_8.newDecoder().decode(in, out, false);
        return read.isUnderflow() ? Optional.of(new Letters(out.flip().toString(), "")) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark has a zero beside each blank and line break; null if this is none. */
    private static @Nullable Charset zeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (even + odd == 0 || (even > 0 && odd > 0)) {
            return null;
        }
        return even > 0 ? UTF_16BE : UTF_16LE;
    }

    private static Optional<Letters> read(byte[] bytes, int from, Charset charset, String name) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(new Letters(text.toString(), name));
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Korean, if most of what is not ASCII comes out as Hangul. */
    private static Optional<Letters> korean(byte[] bytes) {
        return read(bytes, 0, CP949, "EUC-KR").filter(letters -> {
            var foreign = FOREIGN.matcher(letters.text()).results().count();
            return HANGUL.matcher(letters.text()).results().count() * 2 > foreign;
        });
    }

    private static Optional<Letters> guessed(byte[] bytes) {
        var match = new CharsetDetector().setText(bytes).detect();
        if (match == null || !Charset.isSupported(match.getName())) {
            return Optional.empty();
        }
        return read(bytes, 0, Charset.forName(match.getName()), match.getName());
    }
}
