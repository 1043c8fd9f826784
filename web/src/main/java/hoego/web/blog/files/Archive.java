package hoego.web.blog.files;

import static java.util.Comparator.comparing;

import hoego.blog.ImportProblem;
import hoego.blog.ImportReason;
import hoego.web.Shortened;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipShort;
import org.jspecify.annotations.Nullable;

/**
 * A zip file from outside. Nothing of it is ever written under a name that it brings along; its entries are read one by one,
 * within bounds that no file of posts comes near.
 */
public final class Archive implements AutoCloseable {

    public static final int MOST_ENTRIES = 20_000;

    /** As much as all of it may unpack to, in bytes. */
    static final long MOST_UNPACKED = 2L << 30;

    /** An archive that unpacks to more than {@link #MUCH} bytes may do so to so many times its size. */
    static final int MOST_TIMES = 200;

    static final long MUCH = 200L << 20;

    private static final int HEADER = 30;
    private static final int LONGEST_PATH = 500;
    private static final LocalDate NO_TIME = LocalDate.of(1980, 1, 1);

    /** What systems put beside one's files. */
    private static final Pattern SYSTEM =
            Pattern.compile("(?:.*/)?(?:__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private final ZipFile zip;
    private final List<Entry> entries;
    private final Map<String, Entry> byPath = new HashMap<>();
    private final Map<String, Entry> byPathInAnyCase = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private long unpacked;

    private Archive(ZipFile zip) {
        this.zip = zip;
        this.entries = safe(Collections.list(zip.getEntries()));
        for (var entry : entries) {
            if (entry.hazard() == null) {
                byPath.put(entry.path(), entry);
                byPathInAnyCase.putIfAbsent(entry.path().toLowerCase(Locale.ROOT), entry);
                byName.computeIfAbsent(entry.name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /**
     * A file in an archive.
     *
     * @param path with slashes, in composed letters
     * @param hazard why it must not be read; null if it may
     */
    public record Entry(
            ZipArchiveEntry raw, String path, @Nullable ImportReason hazard) {

        public String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** What changes with its content. */
        String sign() {
            return path + " " + raw.getCrc() + " " + raw.getSize();
        }
    }

    public static Archive open(Path file) throws RefusedArchive {
        ZipFile zip = null;
        try {
            if (CentralDirectory.hasMoreThan(MOST_ENTRIES, file)) {
                throw new RefusedArchive(ImportProblem.TOO_MANY);
            }
            zip = ZipFile.builder()
                    .setSeekableByteChannel(Files.newByteChannel(file))
                    .setCharset(StandardCharsets.UTF_8)
                    .setUseUnicodeExtraFields(true)
                    .get();
            check(zip, Files.size(file));
            return new Archive(zip);
        } catch (IOException | IllegalArgumentException unreadable) {
            ZipFile.closeQuietly(zip);
            throw new RefusedArchive(ImportProblem.UNREADABLE);
        } catch (RefusedArchive refused) {
            ZipFile.closeQuietly(zip);
            throw refused;
        }
    }

    private static void check(ZipFile zip, long size) throws RefusedArchive {
        long total = 0;
        long end = 0;
        for (var entries = zip.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (entry.getLocalHeaderOffset() < end) {
                throw new RefusedArchive(ImportProblem.BOMB); // several entries are made of the same bytes
            }
            end = entry.getLocalHeaderOffset() + HEADER + Math.max(0, entry.getCompressedSize());
            total += Math.max(0, entry.getSize());
        }
        if (total > MOST_UNPACKED || (total > MUCH && total / Math.max(1, size) > MOST_TIMES)) {
            throw new RefusedArchive(ImportProblem.BOMB);
        }
    }

    private List<Entry> safe(List<ZipArchiveEntry> raw) {
        var known = new HashSet<String>();
        return raw.stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> safe(entry, known))
                .filter(entry -> !SYSTEM.matcher(entry.path()).matches())
                .sorted(comparing(Entry::path))
                .toList();
    }

    private Entry safe(ZipArchiveEntry entry, Set<String> known) {
        var written = EntryName.written(entry);
        var path = EntryName.path(written);
        return new Entry(entry, Shortened.words(path, LONGEST_PATH), hazard(entry, written, path, known));
    }

    private @Nullable ImportReason hazard(ZipArchiveEntry entry, String written, String path, Set<String> known) {
        if (EntryName.isAbsolute(written)) {
            return ImportReason.ABSOLUTE;
        }
        if (EntryName.leadsUpwards(path)) {
            return ImportReason.UPWARDS;
        }
        if (path.length() > LONGEST_PATH) {
            return ImportReason.LONG_NAME;
        }
        if (entry.isUnixSymlink()) {
            return ImportReason.LINK;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return ImportReason.ENCRYPTED;
        }
        if (!zip.canReadEntryData(entry)) {
            return ImportReason.METHOD;
        }
        return known.add(path) ? null : ImportReason.TWICE;
    }

    /** All files, in the order of their paths. */
    public List<Entry> entries() {
        return entries;
    }

    /** The file at a path, in whatever case it is written. */
    Optional<Entry> find(String path) {
        var exact = byPath.get(path);
        return Optional.ofNullable(exact == null ? byPathInAnyCase.get(path.toLowerCase(Locale.ROOT)) : exact);
    }

    /** The only file of a name, whatever folder it is in. */
    Optional<Entry> findOnly(String name) {
        var found = byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** What a file holds, as long as it is no more than so many bytes, and as it says itself. */
    public byte[] read(Entry entry, int most) throws RefusedFile {
        if (entry.hazard() != null) {
            throw new RefusedFile(entry.hazard());
        }
        try (var content = zip.getInputStream(entry.raw())) {
            var bytes = content.readNBytes(most + 1);
            unpacked += bytes.length;
            if (bytes.length > most) {
                throw new RefusedFile(ImportReason.TOO_LARGE);
            }
            if (unpacked > MOST_UNPACKED) {
                throw new RefusedFile(ImportReason.TOO_MUCH);
            }
            var sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.raw().getCrc()) {
                throw new RefusedFile(ImportReason.DAMAGED);
            }
            return bytes;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RefusedFile(ImportReason.DAMAGED);
        }
    }

    /** The day a file was changed, on a calendar; null if the archive does not tell. */
    @Nullable
    LocalDate changedOn(Entry entry, ZoneId zone) {
        var time = entry.raw().getLastModifiedTime();
        if (time == null) {
            return null;
        }
        // DOS writes what a clock showed; the library took it for one that stands here
        var day = LocalDate.ofInstant(time.toInstant(), isMoment(entry.raw()) ? zone : ZoneId.systemDefault());
        return day.isAfter(NO_TIME) ? day : null;
    }

    private static boolean isMoment(ZipArchiveEntry entry) {
        return entry.getExtraField(new ZipShort(0x5455)) != null || entry.getExtraField(new ZipShort(0x000a)) != null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
