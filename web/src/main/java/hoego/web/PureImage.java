package hoego.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import hoego.web.RefusedImage.Reason;
import java.nio.BufferUnderflowException;
import java.util.Locale;
import java.util.Optional;

/**
 * An image and nothing else: of a file, only the parts that are needed to show it, as they are. Where and with what it was
 * taken, comments, thumbnails, and whatever comes before or after the image are left out; which way is up and what its
 * colours mean stay. What kind of file it is, its first bytes say.
 */
final class PureImage {

    /** As many as a file may have. */
    static final int MOST_BYTES = 10 << 20;

    /** As many as a small server's browser can show: width times height. */
    static final int MOST_PIXELS = 40_000_000;

    private static final int BEGINNING = 1_000;

    final ImageType type;
    final int width;
    final int height;
    final byte[] bytes;

    PureImage(ImageType type, int width, int height, byte[] bytes) {
        this.type = type;
        this.width = width;
        this.height = height;
        this.bytes = bytes;
    }

    static PureImage of(byte[] file) throws RefusedImage {
        if (file.length == 0) {
            throw new RefusedImage(Reason.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            throw new RefusedImage(Reason.TOO_LARGE);
        }
        var image = read(file);
        if (image.width <= 0 || image.height <= 0) {
            throw new RefusedImage(Reason.BROKEN);
        }
        if ((long) image.width * image.height > MOST_PIXELS) {
            throw new RefusedImage(Reason.TOO_MANY_PIXELS);
        }
        return image;
    }

    private static PureImage read(byte[] file) throws RefusedImage {
        var type = type(file).orElseThrow(() -> new RefusedImage(reason(file)));
        try {
            return switch (type) {
                case PNG -> Png.read(file);
                case JPEG -> Jpeg.read(file);
                case GIF -> Gif.read(file);
                case WEBP -> Webp.read(file);
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException ended) {
            throw new RefusedImage(Reason.BROKEN);
        }
    }

    private static Optional<ImageType> type(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, 12), ISO_8859_1);
        if (start.startsWith(Png.SIGNATURE)) {
            return Optional.of(ImageType.PNG);
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(ImageType.JPEG);
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of(ImageType.GIF);
        }
        return start.matches("(?s)RIFF.{4}WEBP") ? Optional.of(ImageType.WEBP) : Optional.empty();
    }

    private static Reason reason(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, BEGINNING), ISO_8859_1)
                .replace("\0", "") // in UTF-16
                .toLowerCase(Locale.ROOT);
        if (start.contains("<svg") || start.contains("<?xml")) {
            return Reason.DRAWING;
        }
        return start.matches("(?s).{1,4}ftyp(hei|hev|mif|msf).*") ? Reason.HEIC : Reason.OTHER_KIND;
    }
}
