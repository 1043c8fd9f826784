package hoego.web.blog.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import hoego.blog.FiledPost;
import hoego.blog.PostDraft;
import hoego.blog.PostFiles;
import hoego.web.Images;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Posts as a zip file: {@code 2021-03-08-oom-killer.md} beside {@code images/}. The same posts are always the same bytes. */
@Singleton
public final class PostArchive {

    private static final int MANY = 100;

    /** The images know no day of their own that would stay the same elsewhere. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);

    private final PostFiles files;
    private final Images images;

    PostArchive(PostFiles files, Images images) {
        this.files = files;
        this.images = images;
    }

    public boolean hasImages(FiledPost post) {
        return Images.mentionedIn(post.post().body()).stream()
                .anyMatch(path -> images.find(path).isPresent());
    }

    /** Writes some posts, a few at a time, then the images that they show. */
    public void write(List<Long> ids, ZoneId zone, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, UTF_8);
        var names = new HashSet<String>();
        var shown = new TreeSet<String>();
        for (int start = 0; start < ids.size(); start += MANY) {
            for (var post : files.find(ids.subList(start, Math.min(ids.size(), start + MANY)))) {
                var draft = PostDraft.of(post.post(), zone);
                var name = unique(PostWriter.name(draft), names);
                var text = PostWriter.file(draft, post.uid(), zone).getBytes(UTF_8);
                write(zip, name + ".md", PostWriter.dated(draft), text);
                shown.addAll(Images.mentionedIn(post.post().body()));
            }
        }
        for (var path : shown) {
            var bytes = images.find(path).flatMap(images::bytes);
            if (bytes.isPresent()) {
                write(zip, path.substring(1), FIRST_DAY, bytes.get());
            }
        }
        zip.finish();
    }

    /** Also where capitals and small letters are the same. */
    private static String unique(String name, Set<String> names) {
        var unique = name;
        for (int again = 2; !names.add(unique.toLowerCase(Locale.ROOT)); again++) {
            unique = name + "-" + again;
        }
        return unique;
    }

    private static void write(ZipOutputStream zip, String name, LocalDate day, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal((day.isBefore(FIRST_DAY) ? FIRST_DAY : day).atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
