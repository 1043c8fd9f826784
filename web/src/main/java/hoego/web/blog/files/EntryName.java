package hoego.web.blog.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/** What an entry of an archive is called. */
final class EntryName {

    /** Korean Windows writes names in it, and does not say so. */
    private static final Charset CP949 = Charset.forName("x-windows-949");

    private static final Charset DOS = Charset.forName("IBM437");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]+");
    private static final Pattern HERE = Pattern.compile("^(\\./)+");
    private static final Pattern ABSOLUTE = Pattern.compile("^([/\\\\]|[A-Za-z]:).*", Pattern.DOTALL);

    private EntryName() {}

    /** As it is written in the archive: where that does not say in which letters, in those it can be read in. */
    static String written(ZipArchiveEntry entry) {
        var raw = entry.getRawName();
        var isTold = entry.getGeneralPurposeBit().usesUTF8ForNames() || entry.getNameSource() != NameSource.NAME;
        if (isTold || raw == null) {
            return entry.getName();
        }
        for (var charset : List.of(UTF_8, CP949)) {
            var name = read(raw, charset);
            if (name.isPresent()) {
                return name.get();
            }
        }
        return new String(raw, DOS);
    }

    private static Optional<String> read(byte[] raw, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Its folders and name parted by slashes, in composed letters, without what nobody sees. */
    static String path(String written) {
        var composed = Normalizer.normalize(UNSEEN.matcher(written).replaceAll(""), Normalizer.Form.NFC);
        return HERE.matcher(SEPARATOR.matcher(composed).replaceAll("/")).replaceFirst("");
    }

    static boolean isAbsolute(String written) {
        return ABSOLUTE.matcher(written).matches();
    }

    static boolean leadsUpwards(String path) {
        return List.of(path.split("/")).contains("..");
    }
}
