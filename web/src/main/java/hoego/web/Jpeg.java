package hoego.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import hoego.web.RefusedImage.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A JPEG file as ITU T.81, annex B, has it: segments, each with its marker, and the scans between them. */
final class Jpeg {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int LAST_APPLICATION = 0xef;
    private static final int COMMENT = 0xfe;

    private static final String EXIF_NAME = "Exif\0\0";

    /** With the number of this part and of all parts: more than one is needed by tables only. */
    private static final String PROFILE_NAME = "ICC_PROFILE\0\1\1";

    /** Version, unit and density; after them comes the thumbnail. */
    private static final int JFIF_LENGTH = 14;

    private static final int ADOBE_LENGTH = 12;

    private final byte[] file;
    private final ByteBuffer in;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private boolean hasScan;
    private int orientation = Orientation.AS_STORED;

    private Jpeg(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file);
    }

    static PureImage read(byte[] file) throws RefusedImage {
        return new Jpeg(file).read();
    }

    private PureImage read() throws RefusedImage {
        in.position(2);
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
        }
        if (!hasScan) {
            throw new RefusedImage(Reason.BROKEN);
        }
        var out = new ByteArrayOutputStream(kept.size());
        out.writeBytes(new byte[] {(byte) 0xff, (byte) START});
        if (orientation != Orientation.AS_STORED) {
            write(out, EXIF, joined(EXIF_NAME, Orientation.exif(orientation)));
        }
        out.writeBytes(kept.toByteArray());
        out.writeBytes(new byte[] {(byte) 0xff, (byte) END});
        return new PureImage(ImageType.JPEG, width, height, out.toByteArray());
    }

    /** The next marker; what stands before it belongs to nothing. */
    private int marker() {
        while (next() != 0xff) {
            // nobody's bytes
        }
        int marker = next();
        while (marker == 0xff) {
            marker = next();
        }
        return marker;
    }

    private int next() {
        return Byte.toUnsignedInt(in.get());
    }

    private void segment(int marker) throws RefusedImage {
        int length = Short.toUnsignedInt(in.getShort()) - 2;
        if (length < 0) {
            throw new RefusedImage(Reason.BROKEN);
        }
        var content = new byte[length];
        in.get(content);
        switch (marker) {
            case 0xc0, 0xc1, 0xc2 -> frame(marker, content);
            case 0xc4, 0xdb, 0xdc, 0xdd -> write(kept, marker, content); // tables and numbers of lines
            case SCAN -> scan(content);
            case JFIF -> jfif(content);
            case EXIF -> exif(content);
            case PROFILE -> profile(content);
            case ADOBE -> adobe(content);
            case COMMENT -> {}
            default -> {
                if (marker < JFIF || marker > LAST_APPLICATION) {
                    throw new RefusedImage(Reason.OTHER_KIND); // such as lossless or arithmetic coding
                }
            }
        }
    }

    private void frame(int marker, byte[] content) throws RefusedImage {
        if (width > 0) {
            throw new RefusedImage(Reason.BROKEN);
        }
        var sizes = ByteBuffer.wrap(content);
        height = Short.toUnsignedInt(sizes.getShort(1));
        width = Short.toUnsignedInt(sizes.getShort(3));
        write(kept, marker, content);
    }

    private void scan(byte[] content) throws RefusedImage {
        if (width == 0) {
            throw new RefusedImage(Reason.BROKEN);
        }
        hasScan = true;
        write(kept, SCAN, content);
        int start = in.position();
        while (!isAtMarker()) {
            in.get();
        }
        kept.write(file, start, in.position() - start);
    }

    /** Within a scan, a zero after 0xff means that byte itself, and restarts are part of it. */
    private boolean isAtMarker() {
        int place = in.position();
        if (Byte.toUnsignedInt(in.get(place)) != 0xff) {
            return false;
        }
        int after = Byte.toUnsignedInt(in.get(place + 1));
        return after != 0 && after != 0xff && (after < 0xd0 || after > 0xd7);
    }

    private void jfif(byte[] content) {
        if (startsWith(content, "JFIF\0") && content.length >= JFIF_LENGTH) {
            var plain = Arrays.copyOf(content, JFIF_LENGTH);
            plain[JFIF_LENGTH - 2] = 0;
            plain[JFIF_LENGTH - 1] = 0;
            write(kept, JFIF, plain);
        }
    }

    private void exif(byte[] content) {
        if (startsWith(content, EXIF_NAME)) {
            orientation = Orientation.in(Arrays.copyOfRange(content, EXIF_NAME.length(), content.length));
        }
    }

    private void profile(byte[] content) {
        if (startsWith(content, PROFILE_NAME)) {
            ColourProfile.pure(Arrays.copyOfRange(content, PROFILE_NAME.length(), content.length))
                    .ifPresent(pure -> write(kept, PROFILE, joined(PROFILE_NAME, pure)));
        }
    }

    /** Says how the colours are stored. */
    private void adobe(byte[] content) {
        if (startsWith(content, "Adobe") && content.length >= ADOBE_LENGTH) {
            write(kept, ADOBE, Arrays.copyOf(content, ADOBE_LENGTH));
        }
    }

    private static boolean startsWith(byte[] content, String name) {
        return new String(content, 0, Math.min(content.length, name.length()), ISO_8859_1).equals(name);
    }

    private static byte[] joined(String name, byte[] content) {
        return ByteBuffer.allocate(name.length() + content.length)
                .put(name.getBytes(ISO_8859_1))
                .put(content)
                .array();
    }

    private static void write(ByteArrayOutputStream out, int marker, byte[] content) {
        int length = content.length + 2;
        out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(content);
    }
}
