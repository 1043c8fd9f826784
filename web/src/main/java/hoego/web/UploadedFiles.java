package hoego.web;

import io.netty.handler.codec.http.multipart.FileUpload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The files of one form, written to one: an archive as it is, others into one made for them. */
final class UploadedFiles implements AutoCloseable {

    private static final int LONGEST_NAME = 200;
    private static final Pattern ZIP = Pattern.compile("(?i).+\\.zip");

    /** What an archive has for the time of a file that nobody knows. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path target;
    private final boolean alone;
    private final Set<String> names = new HashSet<>();
    private @Nullable ZipOutputStream packed;
    private String name = "";
    private long bytes;
    private boolean isArchive;

    /** @param alone whether there may be only one */
    UploadedFiles(Path target, boolean alone) {
        this.target = target;
        this.alone = alone;
    }

    /** What the first file is called; empty if none was sent. */
    String name() {
        return name;
    }

    /** How many bytes they had when they were sent. */
    long bytes() {
        return bytes;
    }

    /** Takes one more; why not if it cannot be taken beside the others. */
    Optional<Uploads.Refusal> add(FileUpload file) throws IOException {
        var called = Legible.of(file.getFilename()).replace('\n', ' ').strip();
        if (called.isEmpty()) {
            return Optional.empty();
        }
        if (alone && !name.isEmpty()) {
            return Optional.of(Uploads.Refusal.SEVERAL_FILES);
        }
        var archive = isArchive(file);
        if (isArchive || (archive && !name.isEmpty())) {
            return Optional.of(Uploads.Refusal.SEVERAL_ARCHIVES);
        }
        if (!archive && ZIP.matcher(called).matches()) {
            return Optional.of(Uploads.Refusal.NO_ARCHIVE);
        }
        if (name.isEmpty()) {
            name = Shortened.letters(called, LONGEST_NAME);
        }
        bytes += file.length();
        if (archive) {
            isArchive = true;
            try (var content = content(file)) {
                Files.copy(content, target);
            }
        } else {
            pack(file, called);
        }
        return Optional.empty();
    }

    private static boolean isArchive(FileUpload file) throws IOException {
        try (var content = content(file)) {
            var start = new String(content.readNBytes(4), StandardCharsets.ISO_8859_1);
            return start.equals("PK\u0003\u0004") || start.equals("PK\u0005\u0006");
        }
    }

    private static InputStream content(FileUpload file) throws IOException {
        return file.isInMemory()
                ? new ByteArrayInputStream(file.get())
                : Files.newInputStream(file.getFile().toPath());
    }

    private void pack(FileUpload file, String called) throws IOException {
        var zip = packed;
        if (zip == null) {
            zip = new ZipOutputStream(Files.newOutputStream(target), StandardCharsets.UTF_8);
            packed = zip;
        }
        var entry = new ZipEntry(unique(called));
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        try (var content = content(file)) {
            content.transferTo(zip);
        }
        zip.closeEntry();
    }

    /** Two files of different folders may be called the same. */
    private String unique(String called) {
        var unique = called;
        for (int again = 2; !names.add(unique); again++) {
            unique = again + "/" + called;
        }
        return unique;
    }

    @Override
    public void close() throws IOException {
        if (packed != null) {
            packed.close();
        }
    }
}
