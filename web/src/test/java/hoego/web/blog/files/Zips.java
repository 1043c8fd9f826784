package hoego.web.blog.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;

/** Zip files as programs make them. */
public final class Zips {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);
    private boolean isMac;

    private Zips() {}

    /** Korean Windows Explorer: names in CP949, nothing that says so. */
    public static Zips ofKoreanWindows() {
        return new Zips().named("x-windows-949", false);
    }

    /** 7-Zip, and Explorer since Windows 11: names in UTF-8, which is said. */
    public static Zips ofSevenZip() {
        return new Zips().named("UTF-8", true);
    }

    /** macOS Archive Utility: names decomposed, in UTF-8, which is not said, and its own files beside them. */
    public static Zips ofMac() {
        var zips = new Zips().named("UTF-8", false);
        zips.isMac = true;
        return zips.file(".DS_Store", "Bud1");
    }

    /** A small PNG. */
    public static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Zips named(String charset, boolean isSaid) {
        zip.setEncoding(Charset.forName(charset).name());
        zip.setUseLanguageEncodingFlag(isSaid);
        zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.NEVER);
        return this;
    }

    public Zips file(String path, String text) {
        return file(path, text.getBytes(UTF_8));
    }

    public Zips file(String path, byte[] content) {
        if (isMac) {
            var decomposed = Normalizer.normalize(path, Normalizer.Form.NFD);
            put(new ZipArchiveEntry(decomposed), content);
            var name = "__MACOSX/" + decomposed.replaceFirst("([^/]+)$", "._$1");
            return put(new ZipArchiveEntry(name), "Mac OS X".getBytes(StandardCharsets.US_ASCII));
        }
        return put(new ZipArchiveEntry(path), content);
    }

    public Zips changedAt(String path, LocalDateTime time, String text) {
        var entry = new ZipArchiveEntry(path);
        entry.setTime(time.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return put(entry, text.getBytes(UTF_8));
    }

    public Zips link(String path, String target) {
        var entry = new ZipArchiveEntry(path);
        entry.setUnixMode(0120777);
        return put(entry, target.getBytes(UTF_8));
    }

    public Zips folder(String path) {
        return put(new ZipArchiveEntry(path + "/"), new byte[0]);
    }

    private Zips put(ZipArchiveEntry entry, byte[] content) {
        try {
            entry.setMethod(ZipEntry.DEFLATED);
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
