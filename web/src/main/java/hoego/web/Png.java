package hoego.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import hoego.web.RefusedImage.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A PNG file as its specification has it: a signature and chunks, each with its length, name and sum. */
final class Png {

    static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";

    private static final String HEADER = "IHDR";
    private static final String DATA = "IDAT";
    private static final String PROFILE = "iCCP";
    private static final String EXIF = "eXIf";
    private static final String END = "IEND";

    /** The image, perhaps one that moves, and what its colours and sizes mean. */
    private static final Set<String> KEPT = Set.of(
            HEADER, "PLTE", DATA, "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");

    private static final int HEADER_LENGTH = 13;

    private static final String PROFILE_NAME = "profile\0\0";
    private static final int MOST_OF_A_PROFILE = 1 << 18;

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
            } else if (name.equals(PROFILE)) {
                profile(content).ifPresent(pure -> write(out, PROFILE, pure));
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

    /** A name that is not ours to tell, a zero, the method, and the profile deflated. */
    private static Optional<byte[]> profile(byte[] content) {
        int name = new String(content, ISO_8859_1).indexOf('\0');
        var deflated = new ByteArrayInputStream(content, name + 2, content.length);
        byte[] profile;
        try (var inflated = new InflaterInputStream(deflated)) {
            profile = inflated.readNBytes(MOST_OF_A_PROFILE);
        } catch (IOException damaged) {
            return Optional.empty();
        }
        return ColourProfile.pure(profile).map(Png::deflated);
    }

    private static byte[] deflated(byte[] profile) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(PROFILE_NAME.getBytes(ISO_8859_1));
        try (var deflating = new DeflaterOutputStream(out)) {
            deflating.write(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
