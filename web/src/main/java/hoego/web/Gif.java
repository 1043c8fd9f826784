package hoego.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import hoego.web.RefusedImage.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** A GIF file as its specification of 1989 has it: a screen, and blocks upon it. */
final class Gif {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;
    private static final int END = 0x3b;
    private static final int CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;

    /** How often it is shown again. */
    private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private static final int HEADER = 13;
    private static final int DESCRIPTION = 9;

    private final byte[] file;
    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int width;
    private int height;
    private boolean hasImage;

    private Gif(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static PureImage read(byte[] file) throws RefusedImage {
        return new Gif(file).read();
    }

    private PureImage read() throws RefusedImage {
        width = Short.toUnsignedInt(in.getShort(6));
        height = Short.toUnsignedInt(in.getShort(8));
        var flags = in.get(10);
        copy(HEADER);
        copyColours(flags);
        for (int block = next(); block != END; block = next()) {
            switch (block) {
                case 0 -> {} // nobody's byte
                case EXTENSION -> extension();
                case IMAGE -> image();
                default -> throw new RefusedImage(Reason.BROKEN);
            }
        }
        if (!hasImage) {
            throw new RefusedImage(Reason.BROKEN);
        }
        out.write(END);
        return new PureImage(ImageType.GIF, width, height, out.toByteArray());
    }

    private int next() {
        return Byte.toUnsignedInt(in.get());
    }

    private void copy(int length) {
        var bytes = new byte[length];
        in.get(bytes);
        out.writeBytes(bytes);
    }

    private void copyColours(byte flags) {
        if ((flags & 0x80) != 0) {
            copy(3 << ((flags & 7) + 1));
        }
    }

    private void extension() {
        int label = next();
        int start = in.position();
        skipBlocks();
        if (label == CONTROL || (label == APPLICATION && isLoop(start))) {
            out.write(EXTENSION);
            out.write(label);
            out.write(file, start, in.position() - start);
        }
    }

    /** The application's name, one block of three bytes, and nothing else. */
    private boolean isLoop(int start) {
        var name = new String(file, start + 1, in.get(start), ISO_8859_1);
        return LOOPS.contains(name) && in.position() - start == 1 + name.length() + 1 + 3 + 1;
    }

    private void skipBlocks() {
        for (int length = next(); length != 0; length = next()) {
            in.position(Math.addExact(in.position(), length) <= in.limit() ? in.position() + length : in.limit());
        }
    }

    private void image() {
        int place = in.position();
        width = Math.max(width, Short.toUnsignedInt(in.getShort(place)) + Short.toUnsignedInt(in.getShort(place + 4)));
        height = Math.max(
                height, Short.toUnsignedInt(in.getShort(place + 2)) + Short.toUnsignedInt(in.getShort(place + 6)));
        var flags = in.get(place + 8);
        out.write(IMAGE);
        copy(DESCRIPTION);
        copyColours(flags);
        copy(1);
        int start = in.position();
        skipBlocks();
        out.write(file, start, in.position() - start);
        hasImage = true;
    }
}
