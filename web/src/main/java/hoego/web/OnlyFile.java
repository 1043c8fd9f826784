package hoego.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The one file that was sent: {@link Uploads} keeps it in an archive, or it came in one. */
public final class OnlyFile {

    /** What some programs put beside the files that one packs. */
    private static final Pattern BESIDE = Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\.[^/]*|Thumbs\\.db)");

    private OnlyFile() {}

    /** Its bytes, one more than are taken if it has more; empty if there are several, or none. */
    public static Optional<byte[]> read(Path archive, int most) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            var files = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry -> !BESIDE.matcher(entry.getName()).matches())
                    .limit(2)
                    .toList();
            return files.size() == 1 ? Optional.of(read(zip, files.getFirst(), most)) : Optional.empty();
        }
    }

    private static byte[] read(ZipFile zip, ZipEntry entry, int most) throws IOException {
        try (var content = zip.getInputStream(entry)) {
            return content.readNBytes(most + 1);
        }
    }
}
