package hoego.web;

import static hoego.web.ImageFiles.bytes;
import static hoego.web.ImageFiles.chunk;
import static hoego.web.ImageFiles.exif;
import static hoego.web.ImageFiles.extended;
import static hoego.web.ImageFiles.inserted;
import static hoego.web.ImageFiles.joined;
import static hoego.web.ImageFiles.lossless;
import static hoego.web.ImageFiles.segment;
import static hoego.web.ImageFiles.webp;
import static hoego.web.ImageFiles.webpChunk;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.web.RefusedImage.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.GpsTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is cut down to its image, which other programs still read, pixel by pixel. */
class PureImageTest {

    private static final int APP1 = 0xe1;
    private static final int COMMENT = 0xfe;
    private static final List<String> SECRETS =
            List.of("Canon", "secret", "GPS", "http://ns.adobe.com", "Photoshop", "Color LCD");

    @ParameterizedTest
    @CsvSource({"1, II", "1, MM", "3, II", "6, MM", "8, II"})
    void keepsOfAPhotoOnlyWhichWayIsUp(int orientation, String order) throws Exception {
        var plain = ImageFiles.jpeg(40, 30);
        var exif = exif(orientation, order.equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var photo = inserted(
                plain,
                20, // after the JFIF segment
                segment(APP1, joined(bytes("Exif\0\0"), exif)),
                segment(APP1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>secret</x:xmpmeta>")),
                segment(0xe2, bytes("ICC_PROFILE\0\1\1Color LCD of secret")),
                segment(0xed, bytes("Photoshop 3.0\0008BIM secret")),
                segment(COMMENT, bytes("secret")));
        assertThat(((JpegImageMetadata) Imaging.getMetadata(photo)).findExifValue(GpsTagConstants.GPS_TAG_GPS_LATITUDE))
                .as("another program finds the place in it")
                .isNotNull();

        var image = PureImage.of(photo);

        assertThat(image.type).isEqualTo(ImageType.JPEG);
        assertThat(List.of(image.width, image.height)).containsExactly(40, 30);
        tellsNothing(image);
        showsTheSame(image, plain);
        var metadata = (JpegImageMetadata) Imaging.getMetadata(image.bytes);
        if (orientation == 1) {
            assertThat(metadata).isNull();
        } else {
            assertThat(metadata.getExif().getAllFields()).hasSize(1);
            assertThat(metadata.findExifValue(TiffTagConstants.TIFF_TAG_ORIENTATION)
                            .getIntValue())
                    .isEqualTo(orientation);
        }
        assertThat(PureImage.of(image.bytes).bytes).isEqualTo(image.bytes);
    }

    @Test
    void cutsTheThumbnailOfAPhoto() throws Exception {
        var plain = ImageFiles.jpeg(8, 8);
        var withThumbnail = joined(
                Arrays.copyOf(plain, 2),
                segment(0xe0, joined(bytes("JFIF\0\1\1\0\0\1\0\1\1\1"), bytes("sec"))),
                segment(0xe0, bytes("JFXX\0\20secret")),
                Arrays.copyOfRange(plain, 20, plain.length));

        var image = PureImage.of(withThumbnail);

        tellsNothing(image);
        assertThat(new String(image.bytes, ISO_8859_1)).doesNotContain("sec");
        showsTheSame(image, plain);
    }

    @Test
    void keepsOfAPngOnlyTheImage() throws Exception {
        var plain = ImageFiles.png(40, 30);
        var withNotes = inserted(
                plain,
                33, // after the header
                chunk("tEXt", bytes("Comment\0secret")),
                chunk("zTXt", bytes("Comment\0\0secret")),
                chunk("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0secret")),
                chunk("tIME", bytes("\7\345\3\36\14\0\0")),
                chunk("iCCP", bytes("Color LCD\0\0secret")),
                chunk("eXIf", exif(6, ByteOrder.LITTLE_ENDIAN)),
                chunk("caNv", bytes("secret")),
                chunk("gAMA", new byte[] {0, 0, (byte) 0xb1, (byte) 0x8f}));

        var image = PureImage.of(withNotes);

        assertThat(image.type).isEqualTo(ImageType.PNG);
        assertThat(List.of(image.width, image.height)).containsExactly(40, 30);
        tellsNothing(image);
        showsTheSame(image, plain);
        assertThat(new String(image.bytes, ISO_8859_1)).contains("gAMA", "eXIf").doesNotContain("tEXt", "tIME", "iCCP");
        assertThat(PureImage.of(plain).bytes).isEqualTo(plain);
    }

    @Test
    void keepsOfAWebpOnlyTheImage() throws Exception {
        var lossless = webpChunk("VP8L", lossless(400, 300));
        var photo = webp(
                webpChunk("VP8X", extended(0x3e, 400, 300)),
                webpChunk("ICCP", bytes("Color LCD")),
                webpChunk("ANIM", new byte[6]),
                lossless,
                webpChunk("EXIF", exif(8, ByteOrder.BIG_ENDIAN)),
                webpChunk("XMP ", bytes("secret")),
                webpChunk("SECR", bytes("secret")));

        var image = PureImage.of(photo);

        assertThat(image.type).isEqualTo(ImageType.WEBP);
        assertThat(List.of(image.width, image.height)).containsExactly(400, 300);
        tellsNothing(image);
        assertThat(image.bytes)
                .isEqualTo(webp(
                        webpChunk("VP8X", extended(0x1a, 400, 300)),
                        webpChunk("ANIM", new byte[6]),
                        lossless,
                        webpChunk("EXIF", Orientation.exif(8))));
        assertThat(Imaging.getImageInfo(image.bytes).getWidth()).isEqualTo(400);
        assertThat(PureImage.of(webp(lossless)).bytes).isEqualTo(webp(lossless));
    }

    @Test
    void looksIntoTheFramesOfAMovingWebp() throws Exception {
        var header = new byte[16];
        var frame = joined(header, webpChunk("SECR", bytes("secret")), webpChunk("VP8L", lossless(9, 7)));

        var image = PureImage.of(webp(webpChunk("VP8X", extended(2, 9, 7)), webpChunk("ANMF", frame)));

        tellsNothing(image);
        assertThat(new String(image.bytes, ISO_8859_1)).contains("ANMF", "VP8L").doesNotContain("SECR");
    }

    @Test
    void keepsOfAGifOnlyTheImageAndHowOftenItIsShown() throws Exception {
        var plain = ImageFiles.gif(40, 30);
        int afterColours = 13 + (3 << ((plain[10] & 7) + 1));
        var loop = joined(bytes("!\u00ff\13NETSCAPE2.0\3\1"), new byte[3]);
        var withNotes = inserted(
                plain,
                afterColours,
                bytes("!\u00fe\6secret\0"),
                bytes("!\u00ff\13XMP DataXMP\6secret\0"),
                bytes("!\u00ff\13NETSCAPE2.0\6secret\0"),
                bytes("!\1\6secret\0"),
                loop);

        var image = PureImage.of(withNotes);

        assertThat(image.type).isEqualTo(ImageType.GIF);
        assertThat(List.of(image.width, image.height)).containsExactly(40, 30);
        tellsNothing(image);
        showsTheSame(image, plain);
        assertThat(image.bytes).isEqualTo(inserted(plain, afterColours, loop));
    }

    @ParameterizedTest
    @EnumSource(ImageType.class)
    void cutsWhatFollows(ImageType type) throws Exception {
        var plain = plain(type);
        var polyglot = joined(plain, bytes("PK\3\4 secret <script>alert(1)</script> %PDF-1.7"));

        assertThat(PureImage.of(polyglot).bytes).isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource(ImageType.class)
    void refusesWhatIsCutShort(ImageType type) throws Exception {
        var plain = plain(type);
        for (int length = 12; length < plain.length; length += Math.max(1, plain.length / 60)) {
            var file = Arrays.copyOf(plain, length);
            assertThatThrownBy(() -> PureImage.of(file))
                    .as("%d of %d bytes", length, plain.length)
                    .isInstanceOfSatisfying(
                            RefusedImage.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.BROKEN));
        }
    }

    /** Whatever is wrong in a file: it is refused, or what is left of it can be read again. */
    @ParameterizedTest
    @EnumSource(ImageType.class)
    void staysCalmWhateverIsWrong(ImageType type) {
        var random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            var file = plain(type);
            for (int change = 0; change < 3; change++) {
                file[4 + random.nextInt(file.length - 4)] = (byte) random.nextInt(256);
            }
            try {
                var image = PureImage.of(file);
                assertThat(PureImage.of(image.bytes).bytes).isEqualTo(image.bytes);
            } catch (RefusedImage refused) {
                assertThat(refused.reason()).isNotIn(Reason.EMPTY, Reason.TOO_LARGE);
            }
        }
    }

    @Test
    void refusesMorePixelsThanCanBeShown() {
        var png = ImageFiles.png(1, 1);
        var huge = joined(
                Arrays.copyOf(png, 8),
                chunk(
                        "IHDR",
                        ByteBuffer.allocate(13)
                                .putInt(60_000)
                                .putInt(60_000)
                                .put(new byte[] {8, 2, 0, 0, 0})
                                .array()),
                Arrays.copyOfRange(png, 33, png.length));
        var jpeg = ImageFiles.jpeg(8, 8);
        int frame = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00c0");
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xff);
        var gif = ImageFiles.gif(8, 8);
        Arrays.fill(gif, 6, 10, (byte) 0xff);
        var gifInside = ImageFiles.gif(8, 8);
        int image = 13 + (3 << ((gifInside[10] & 7) + 1));
        assertThat(gifInside[image]).isEqualTo((byte) 0x2c);
        Arrays.fill(gifInside, image + 5, image + 9, (byte) 0xff);

        for (var file : List.of(
                huge,
                jpeg,
                gif,
                gifInside,
                webp(webpChunk("VP8L", lossless(16_000, 16_000))),
                webp(webpChunk("VP8X", extended(0, 1, 1)), webpChunk("VP8L", lossless(16_000, 16_000))),
                webp(webpChunk("VP8X", extended(0, 1 << 24, 1 << 24)), webpChunk("VP8L", lossless(1, 1))))) {
            assertThatThrownBy(() -> PureImage.of(file))
                    .isInstanceOfSatisfying(
                            RefusedImage.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_PIXELS));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "words, OTHER_KIND",
        "BM6secret, OTHER_KIND",
        "<!DOCTYPE html><img>, OTHER_KIND",
        "<svg/>, DRAWING",
        "'<!-- x --><SVG/>', DRAWING",
        "%PDF-1.7, OTHER_KIND",
        "RIFFxxxxWAVE, OTHER_KIND"
    })
    void goesByTheFirstBytes(String file, Reason reason) {
        assertThatThrownBy(() -> PureImage.of(bytes(file)))
                .isInstanceOfSatisfying(
                        RefusedImage.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ff\u00fe<\0s\0v\0g\0>\0", "\0\0\0\30ftypheic", "\0\0\0\30ftypmif1"})
    void knowsWhatElsePeopleTry(String file) {
        assertThatThrownBy(() -> PureImage.of(bytes(file)))
                .isInstanceOfSatisfying(
                        RefusedImage.class,
                        refused -> assertThat(refused.reason()).isIn(Reason.DRAWING, Reason.HEIC));
    }

    private static byte[] plain(ImageType type) {
        return switch (type) {
            case PNG -> ImageFiles.png(20, 10);
            case JPEG -> ImageFiles.jpeg(20, 10);
            case GIF -> ImageFiles.gif(20, 10);
            case WEBP -> webp(webpChunk("VP8L", lossless(20, 10)));
        };
    }

    private static void tellsNothing(PureImage image) {
        assertThat(new String(image.bytes, ISO_8859_1)).doesNotContain(SECRETS);
    }

    private static void showsTheSame(PureImage image, byte[] plain) throws IOException {
        assertThat(pixels(image.bytes)).isEqualTo(pixels(plain));
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }
}
