package hoego.web;

import static hoego.web.ImageFiles.bytes;
import static hoego.web.ImageFiles.chunk;
import static hoego.web.ImageFiles.extended;
import static hoego.web.ImageFiles.inserted;
import static hoego.web.ImageFiles.joined;
import static hoego.web.ImageFiles.lossless;
import static hoego.web.ImageFiles.segment;
import static hoego.web.ImageFiles.webp;
import static hoego.web.ImageFiles.webpChunk;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colours stay as they were seen, by Java's own colour management, and nothing else of a profile does. */
class ColourProfileTest {

    private static final int APP2 = 0xe2;

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "0, 1, 0", "0, 0, 1", "1, 1, 1", "0.2, 0.4, 0.8", "0.01, 0.5, 0.99"})
    void meansTheSameColours(float red, float green, float blue) {
        var pure = ColourProfile.pure(wide()).orElseThrow();

        var seen = new ICC_ColorSpace(ICC_Profile.getInstance(pure)).toCIEXYZ(new float[] {red, green, blue});

        var before = new ICC_ColorSpace(ICC_Profile.getInstance(wide())).toCIEXYZ(new float[] {red, green, blue});
        for (int i = 0; i < 3; i++) {
            assertThat(seen[i]).isEqualTo(before[i], within(0.0005f));
        }
    }

    @Test
    void tellsNothingOfTheScreenItWasMadeFor() {
        var pure = ColourProfile.pure(wide()).orElseThrow();

        assertThat(new String(wide(), ISO_8859_1)).contains("desc", "dmnd", "dmdd", "SECR");
        assertThat(new String(pure, ISO_8859_1)).doesNotContain("desc", "dmnd", "dmdd", "SECR");
        assertThat(pure).hasSizeLessThan(wide().length);
        assertThat(ColourProfile.pure(pure)).hasValue(pure);
    }

    @Test
    void staysInAPhoto() throws Exception {
        var plain = ImageFiles.jpeg(40, 30);
        var photo = inserted(plain, 20, segment(APP2, joined(bytes("ICC_PROFILE\0\1\1"), wide())));

        var picture = PureImage.of(photo);

        assertThat(pixels(picture.bytes)).isEqualTo(pixels(photo)).isNotEqualTo(pixels(plain));
        assertThat(new String(picture.bytes, ISO_8859_1)).doesNotContain("SECR");
    }

    @Test
    void staysInAScreenshot() throws Exception {
        var plain = ImageFiles.png(40, 30);
        var deflated = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(deflated)) {
            out.write(wide());
        }

        var picture =
                PureImage.of(inserted(plain, 33, chunk("iCCP", joined(bytes("SECR\0\0"), deflated.toByteArray()))));

        assertThat(new String(picture.bytes, ISO_8859_1))
                .contains("iCCPprofile\0\0")
                .doesNotContain("SECR");
        assertThat(PureImage.of(picture.bytes).bytes).isEqualTo(picture.bytes);
    }

    @Test
    void staysInAWebp() throws RefusedImage {
        var picture = PureImage.of(webp(
                webpChunk("VP8X", extended(0x20, 9, 7)), webpChunk("ICCP", wide()), webpChunk("VP8L", lossless(9, 7))));

        assertThat(picture.bytes)
                .isEqualTo(webp(
                        webpChunk("VP8X", extended(0x20, 9, 7)),
                        webpChunk("ICCP", ColourProfile.pure(wide()).orElseThrow()),
                        webpChunk("VP8L", lossless(9, 7))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 36, 127, 128, 131, 140, 200, 300, 500})
    void isLeftOutWhereItIsCutShort(int length) {
        assertThat(ColourProfile.pure(Arrays.copyOf(wide(), length))).isEmpty();
    }

    /** sRGB as Java has it, with the red of Display P3, and of somebody's screen. */
    private static byte[] wide() {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        var wide = ICC_Profile.getInstance(profile.getData());
        wide.setData(
                ICC_Profile.icSigRedColorantTag,
                ByteBuffer.allocate(20)
                        .put(bytes("XYZ \0\0\0\0"))
                        .putInt((int) (0.51512 * 65_536))
                        .putInt((int) (0.24120 * 65_536))
                        .putInt((int) (-0.00105 * 65_536))
                        .array());
        var data = wide.getData();
        System.arraycopy(bytes("SECR"), 0, data, 48, 4); // the maker
        return data;
    }

    private static int[] pixels(byte[] file) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(file));
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }
}
