package hoego.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the numbers of a picture mean as colours, by ICC.1:2022, and no more than that: primaries, white and curves. The name of
 * the screen or camera, its maker, the day of its calibration and whatever else such a profile tells are left out. Without it,
 * a photo in the wide colours of a telephone would be shown dull.
 */
final class ColourProfile {

    private static final int HEADER = 128;
    private static final int VERSION = 8;
    private static final int KIND_AND_SPACES = 12;
    private static final int SIGNATURE = 36;
    private static final int INTENT_AND_ILLUMINANT = 64;
    private static final int TAG = 12;
    private static final int MOST_TAGS = 100;

    private static final Set<String> KEPT =
            Set.of("rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "chad");

    private ColourProfile() {}

    /** The profile with only what the colours need; empty where it is no profile or one of tables, as printers have. */
    static Optional<byte[]> pure(byte[] profile) {
        try {
            return read(ByteBuffer.wrap(profile));
        } catch (BufferUnderflowException | IndexOutOfBoundsException ended) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(ByteBuffer in) {
        var space = text(in, KIND_AND_SPACES + 4);
        int tags = in.getInt(HEADER);
        if (!text(in, SIGNATURE).equals("acsp") || tags < 0 || tags > MOST_TAGS) {
            return Optional.empty();
        }
        var kept = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < tags; i++) {
            int entry = HEADER + 4 + i * TAG;
            var name = text(in, entry);
            if (KEPT.contains(name)) {
                kept.putIfAbsent(name, value(in, in.getInt(entry + 4)));
            }
        }
        var needed = space.equals("GRAY") ? Set.of("kTRC") : Set.of("rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC");
        return Set.of("GRAY", "RGB ").contains(space) && kept.keySet().containsAll(needed)
                ? Optional.of(written(in, kept))
                : Optional.empty();
    }

    /** As long as its type says it is, whatever the table of tags has. */
    private static byte[] value(ByteBuffer in, int start) {
        int length = switch (text(in, start)) {
            case "XYZ " -> 20;
            case "sf32" -> 8 + 9 * 4;
            case "curv" -> 12 + 2 * Math.clamp(in.getInt(start + 8), 0, 1 << 14);
            case "para" -> 12 + 4 * parameters(in.getShort(start + 8));
            default -> throw new IndexOutOfBoundsException("no such type");
        };
        var value = new byte[length];
        in.get(start, value);
        return value;
    }

    private static int parameters(short function) {
        return switch (function) {
            case 0 -> 1;
            case 1 -> 3;
            case 2 -> 4;
            case 3 -> 5;
            case 4 -> 7;
            default -> throw new IndexOutOfBoundsException("no such function");
        };
    }

    /** Equal values, as of the three curves, are there once. */
    private static byte[] written(ByteBuffer in, Map<String, byte[]> tags) {
        int start = HEADER + 4 + tags.size() * TAG;
        var places = new HashMap<ByteBuffer, Integer>();
        var values = new ByteArrayOutputStream();
        var table = ByteBuffer.allocate(tags.size() * TAG);
        for (var tag : tags.entrySet()) {
            var value = tag.getValue();
            int place = places.computeIfAbsent(ByteBuffer.wrap(value), unknown -> {
                int end = start + values.size();
                values.writeBytes(Arrays.copyOf(value, padded(value.length)));
                return end;
            });
            table.put(tag.getKey().getBytes(ISO_8859_1)).putInt(place).putInt(value.length);
        }
        int size = start + values.size();
        return ByteBuffer.allocate(size)
                .putInt(0, size)
                .put(VERSION, in, VERSION, 4)
                .put(KIND_AND_SPACES, in, KIND_AND_SPACES, 12)
                .put(SIGNATURE, in, SIGNATURE, 4)
                .put(INTENT_AND_ILLUMINANT, in, INTENT_AND_ILLUMINANT, 16)
                .position(HEADER)
                .putInt(tags.size())
                .put(table.flip())
                .put(values.toByteArray())
                .array();
    }

    /** A value begins at a multiple of four. */
    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static String text(ByteBuffer in, int place) {
        var text = new byte[4];
        in.get(place, text);
        return new String(text, ISO_8859_1);
    }
}
