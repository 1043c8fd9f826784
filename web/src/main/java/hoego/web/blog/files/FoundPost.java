package hoego.web.blog.files;

import hoego.blog.ImportReason;
import hoego.blog.ImportedFile;
import hoego.blog.PostImport;
import hoego.web.Digest;
import hoego.web.blog.files.Archive.Entry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text in an archive, as far as it can be read.
 *
 * @param number its place among the texts, from 0
 * @param file null if it is not taken
 * @param reason why not; else null
 * @param images that it shows and that are there, by the addresses it has for them
 * @param missing how many more it shows of its own
 * @param digest of all that it holds
 */
record FoundPost(
        int number,
        String path,
        @Nullable PostFile file,
        @Nullable ImportReason reason,
        Map<String, Entry> images,
        int missing,
        String digest) {

    static FoundPost refused(int number, String path, ImportReason reason) {
        return new FoundPost(number, path, null, reason, Map.of(), 0, "");
    }

    static FoundPost read(int number, Entry entry, Archive archive, LocalDate today, ZoneId zone) {
        var name = FileName.of(entry.path());
        try {
            var bytes = archive.read(entry, PostFile.MOST_BYTES);
            var file = PostFile.read(name, bytes, () -> archive.changedOn(entry, zone), today, zone);
            var beside = new Beside(archive, entry.path());
            var images = new LinkedHashMap<String, Entry>();
            var missing = new TreeSet<String>();
            ImageLinks.replaced(file.post().body(), address -> {
                if (Beside.isMeant(address)) {
                    beside.find(address)
                            .ifPresentOrElse(image -> images.put(address, image), () -> missing.add(address));
                }
                return Optional.empty();
            });
            return new FoundPost(number, entry.path(), file, null, images, missing.size(), digest(bytes, images));
        } catch (RefusedFile refused) {
            return refused(number, entry.path(), refused.reason());
        }
    }

    /** What is to become of it. */
    ImportedFile expected(PostImport upload, Judgement judgement) {
        var told = Optional.ofNullable(file);
        var post = judgement.post();
        return new ImportedFile(
                0,
                upload.id(),
                number,
                path,
                told.map(each -> each.post().title()).orElse(""),
                told.map(each -> PostWriter.dated(each.post())).orElse(null),
                told.map(each -> each.post().status()).orElse(null),
                images.size(),
                missing,
                judgement.verdict(),
                judgement.reason(),
                judgement.detail(),
                told.map(PostFile::charset).orElse(""),
                Stream.concat(told.stream().flatMap(each -> each.notes().stream()), judgement.notes().stream())
                        .toList(),
                false,
                post == null ? null : post.post().id());
    }

    private static String digest(byte[] bytes, Map<String, Entry> images) {
        var signs = new TreeSet<String>();
        images.values().forEach(image -> signs.add(image.sign()));
        return Digest.of(Digest.of(bytes) + "\n" + String.join("\n", signs));
    }
}
