package hoego.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import hoego.web.RefusedImage.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file as its specification has it: a signature and chunks, each with its length, name and sum. */
final class Png {

    static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private static final String HEADER = "IHDR";
    private static final String DATA = "IDAT";
    private static final String EXIF = "eXIf";
    private static final String END = "IEND";

    /** The image, perhaps one that moves, and what its colours and sizes mean. */
    private static final Set<String> KEPT = Set.of(
            HEADER, "PLTE", DATA, "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    private static final int HEADER_LENGTH = 13;

    private Png() {}

    static PureImage read(byte[] file) throws RefusedImage {
        var in = ByteBuffer.wrap(file);
        var out = new ByteArrayOutputStream(file.length);
        out.writeBytes(SIGNATURE.getBytes(ISO_8859_1));
        in.position(SIGNATURE.length());
        int width = 0;
        int height = 0;
        var hasData = false;
        var orientation = Orientation.AS_STORED;
        for (var name = ""; !name.equals(END); ) {
            int length = in.getInt();
            name = name(in);
            var content = content(in, length, name);
            if (name.equals(HEADER) != (width == 0) || (name.equals(HEADER) && length != HEADER_LENGTH)) {
                throw new RefusedImage(Reason.BROKEN);
            }
            if (name.equals(HEADER)) {
                width = ByteBuffer.wrap(content).getInt(0);
                height = ByteBuffer.wrap(content).getInt(4);
            }
            hasData |= name.equals(DATA);
            if (name.equals(EXIF)) {
                orientation = Orientation.in(content);
            }
            if (KEPT.contains(name)) {
                write(out, name, content);
            }
        }
        if (!hasData) {
            throw new RefusedImage(Reason.BROKEN);
        }
        if (orientation != Orientation.AS_STORED) {
            write(out, EXIF, Orientation.exif(orientation));
        }
        write(out, END, new byte[0]);
        return new PureImage(ImageType.PNG, width, height, out.toByteArray());
    }

    private static String name(ByteBuffer in) {
        var name = new byte[4];
        in.get(name);
        return new String(name, ISO_8859_1);
    }

    private static byte[] content(ByteBuffer in, int length, String name) throws RefusedImage {
        if (length < 0 || length > in.remaining()) {
            throw new RefusedImage(Reason.BROKEN);
        }
        var content = new byte[length];
        in.get(content);
        if (in.getInt() != sum(name, content)) {
            throw new RefusedImage(Reason.BROKEN);
        }
        return content;
    }

    private static int sum(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(name.getBytes(ISO_8859_1));
        sum.update(content);
        return (int) sum.getValue();
    }

    private static void write(ByteArrayOutputStream out, String name, byte[] content) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name.getBytes(ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(sum(name, content)).array());
    }
}
