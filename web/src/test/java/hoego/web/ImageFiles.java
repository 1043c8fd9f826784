package hoego.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Images made by Java's own writers, and what cameras put into such files, put there by hand. */
final class ImageFiles {

    private ImageFiles() {}

    static byte[] png(int width, int height) {
        return written("png", width, height);
    }

    static byte[] jpeg(int width, int height) {
        return written("jpg", width, height);
    }

    static byte[] gif(int width, int height) {
        return written("gif", width, height);
    }

    private static byte[] written(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, 0x3366aa + x * 9_001 + y * 77);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG of exactly so many bytes that cannot be made smaller. */
    static byte[] noise(int size) {
        var png = png(1, 1);
        var noise = new byte[size - png.length - 12];
        new Random(7).nextBytes(noise);
        return inserted(png, png.length - 12, chunk("IDAT", noise));
    }

    /** A chunk of a PNG. */
    static byte[] chunk(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(name.getBytes(ISO_8859_1));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name.getBytes(ISO_8859_1))
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A segment of a JPEG. */
    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    /** A WebP of such chunks, each a name of four letters and its content. */
    static byte[] webp(byte[]... chunks) {
        var all = joined(chunks);
        return ByteBuffer.allocate(12 + all.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt(4 + all.length)
                .put("WEBP".getBytes(ISO_8859_1))
                .put(all)
                .array();
    }

    static byte[] webpChunk(String name, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(ISO_8859_1))
                .putInt(content.length)
                .put(content)
                .array();
    }

    /** The head of a lossless WebP image, which says its size. */
    static byte[] lossless(int width, int height) {
        return ByteBuffer.allocate(9)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0x2f)
                .putInt((width - 1) | (height - 1) << 14)
                .putInt(7)
                .array();
    }

    /** The head of an extended WebP. */
    static byte[] extended(int flags, int width, int height) {
        return new byte[] {
            (byte) flags,
            0,
            0,
            0,
            (byte) (width - 1),
            (byte) ((width - 1) >> 8),
            (byte) ((width - 1) >> 16),
            (byte) (height - 1),
            (byte) ((height - 1) >> 8),
            (byte) ((height - 1) >> 16)
        };
    }

    /** Exif as a camera writes it: the maker, the orientation, and where it was taken, to the second. */
    static byte[] exif(int orientation, ByteOrder order) {
        var tiff = ByteBuffer.allocate(140).order(order);
        tiff.putShort((short) (order == ByteOrder.BIG_ENDIAN ? 0x4d4d : 0x4949))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 3);
        entry(tiff, 0x10f, 2, 6, 50); // maker
        entry(tiff, 0x112, 3, 1, order == ByteOrder.BIG_ENDIAN ? orientation << 16 : orientation);
        entry(tiff, 0x8825, 4, 1, 56); // GPS
        tiff.putInt(0).put("Canon\0".getBytes(ISO_8859_1));
        tiff.putShort((short) 2);
        entry(tiff, 1, 2, 2, order == ByteOrder.BIG_ENDIAN ? 'N' << 24 : 'N');
        entry(tiff, 2, 5, 3, 86);
        tiff.putInt(0);
        for (int number : new int[] {37, 1, 33, 1, 59, 1}) {
            tiff.putInt(number);
        }
        return Arrays.copyOf(tiff.array(), tiff.position());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static byte[] inserted(byte[] file, int place, byte[]... more) {
        return joined(Arrays.copyOf(file, place), joined(more), Arrays.copyOfRange(file, place, file.length));
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
