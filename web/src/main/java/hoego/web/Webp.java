package hoego.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import hoego.web.RefusedImage.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/** A WebP file as RFC 9649 has it: a RIFF of chunks, each with its name and length. */
final class Webp {

    private static final String EXTENDED = "VP8X";
    private static final String LOSSY = "VP8 ";
    private static final String LOSSLESS = "VP8L";
    private static final String FRAME = "ANMF";
    private static final String PROFILE = "ICCP";
    private static final String EXIF = "EXIF";
    private static final String EXIF_NAME = "Exif\0\0";

    private static final Set<String> KEPT = Set.of(EXTENDED, LOSSY, LOSSLESS, "ALPH", "ANIM");
    private static final Set<String> KEPT_IN_FRAME = Set.of(LOSSY, LOSSLESS, "ALPH");

    private static final int HAS_PROFILE = 0x20;
    private static final int HAS_EXIF = 0x08;

    /** That it is transparent, and that it moves. */
    private static final int KEPT_FLAGS = 0x12;

    private static final int HEADER = 12;
    private static final int FRAME_HEADER = 16;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int width;
    private int height;
    private boolean hasImage;
    private boolean hasProfile;
    private int orientation = Orientation.AS_STORED;

    private Webp() {}

    static PureImage read(byte[] file) throws RefusedImage {
        return new Webp().file(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
    }

    private PureImage file(ByteBuffer in) throws RefusedImage {
        long end = 8 + Integer.toUnsignedLong(in.getInt(4));
        if (end < HEADER || end > in.limit()) {
            throw new RefusedImage(Reason.BROKEN);
        }
        in.limit((int) end).position(HEADER);
        var isExtended = false;
        while (in.hasRemaining()) {
            var name = name(in);
            var content = content(in);
            isExtended |= name.equals(EXTENDED);
            if (name.equals(EXIF)) {
                orientation = Orientation.in(tiff(content));
            } else if (name.equals(PROFILE) && isExtended) {
                profile(content);
            } else if (name.equals(FRAME)) {
                write(out, name, frame(content));
            } else if (KEPT.contains(name)) {
                measure(name, content);
                write(out, name, content);
            }
        }
        if (!hasImage) {
            throw new RefusedImage(Reason.BROKEN);
        }
        return new PureImage(ImageType.WEBP, width, height, riff(isExtended));
    }

    private void profile(byte[] content) {
        ColourProfile.pure(content).ifPresent(pure -> {
            hasProfile = true;
            write(out, PROFILE, pure);
        });
    }

    private byte[] riff(boolean isExtended) {
        var turned = isExtended && orientation != Orientation.AS_STORED;
        if (turned) {
            write(out, EXIF, Orientation.exif(orientation));
        }
        var chunks = out.toByteArray();
        if (isExtended && chunks.length > 8 && new String(chunks, 0, 4, ISO_8859_1).equals(EXTENDED)) {
            chunks[8] = (byte) ((chunks[8] & KEPT_FLAGS) | (hasProfile ? HAS_PROFILE : 0) | (turned ? HAS_EXIF : 0));
        }
        return ByteBuffer.allocate(HEADER + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt(4 + chunks.length)
                .put("WEBP".getBytes(ISO_8859_1))
                .put(chunks)
                .array();
    }

    private static String name(ByteBuffer in) {
        var name = new byte[4];
        in.get(name);
        return new String(name, ISO_8859_1);
    }

    /** A chunk of odd length is followed by one more byte. */
    private static byte[] content(ByteBuffer in) throws RefusedImage {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new RefusedImage(Reason.BROKEN);
        }
        var content = new byte[length];
        in.get(content);
        if (length % 2 == 1 && in.hasRemaining()) {
            in.get();
        }
        return content;
    }

    /** Some write the name of JPEG's segment before it. */
    private static byte[] tiff(byte[] exif) {
        var named = new String(exif, 0, Math.min(exif.length, EXIF_NAME.length()), ISO_8859_1).equals(EXIF_NAME);
        return named ? Arrays.copyOfRange(exif, EXIF_NAME.length(), exif.length) : exif;
    }

    private byte[] frame(byte[] content) throws RefusedImage {
        var in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var kept = new ByteArrayOutputStream();
        kept.write(content, 0, FRAME_HEADER);
        in.position(FRAME_HEADER);
        while (in.hasRemaining()) {
            var name = name(in);
            var part = content(in);
            if (KEPT_IN_FRAME.contains(name)) {
                measure(name, part);
                write(kept, name, part);
            }
        }
        return kept.toByteArray();
    }

    /** The largest of what its parts say. */
    private void measure(String name, byte[] content) throws RefusedImage {
        var in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        switch (name) {
            case EXTENDED -> grow((in.getInt(4) & 0xffffff) + 1, (in.getInt(6) >>> 8) + 1);
            case LOSSY -> {
                hasImage = true;
                grow(in.getShort(6) & 0x3fff, in.getShort(8) & 0x3fff);
            }
            case LOSSLESS -> {
                hasImage = true;
                if (in.get(0) != 0x2f) {
                    throw new RefusedImage(Reason.BROKEN);
                }
                grow((in.getInt(1) & 0x3fff) + 1, (in.getInt(1) >>> 14 & 0x3fff) + 1);
            }
            default -> {}
        }
    }

    private void grow(int wide, int high) {
        width = Math.max(width, wide);
        height = Math.max(height, high);
    }

    private static void write(ByteArrayOutputStream out, String name, byte[] content) {
        out.writeBytes(name.getBytes(ISO_8859_1));
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array());
        out.writeBytes(content);
        if (content.length % 2 == 1) {
            out.write(0);
        }
    }
}
