package hoego.web.blog.files;

import hoego.blog.ImportReason;
import hoego.blog.Now;
import hoego.web.blog.files.Archive.Entry;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told of in an archive: texts, and what must not be read or opened.
 *
 * @param hasPosts whether posts have a folder of their own, as for Jekyll and Hexo; what tells no day beside it is a page
 */
record ArchivedTexts(Archive archive, List<Entry> entries, boolean hasPosts) {

    private static final Set<ImportReason> ALARMING =
            EnumSet.of(ImportReason.ABSOLUTE, ImportReason.UPWARDS, ImportReason.LINK, ImportReason.ENCRYPTED);

    static ArchivedTexts of(Archive archive) {
        var entries = archive.entries().stream()
                .filter(entry ->
                        FileName.isText(entry.path()) || FileName.isArchive(entry.path()) || isAlarming(entry.hazard()))
                .toList();
        return new ArchivedTexts(archive, entries, entries.stream().anyMatch(entry -> isAmongPosts(entry.path())));
    }

    private static boolean isAlarming(@Nullable ImportReason hazard) {
        return hazard != null && ALARMING.contains(hazard);
    }

    private static boolean isAmongPosts(String path) {
        return ("/" + path).contains("/_posts/") || ("/" + path).contains("/_drafts/");
    }

    int size() {
        return entries.size();
    }

    /** How many files are none. */
    int others() {
        return archive.entries().size() - size();
    }

    FoundPost read(int number, Now now) {
        var entry = entries.get(number);
        if (entry.hazard() != null) {
            return FoundPost.refused(number, entry.path(), entry.hazard());
        }
        if (!FileName.isText(entry.path())) {
            return FoundPost.refused(number, entry.path(), ImportReason.ARCHIVE);
        }
        var found = FoundPost.read(number, entry, archive, now.day(), now.zone());
        var file = found.file();
        return hasPosts && file != null && !file.isDayTold() && !isAmongPosts(entry.path())
                ? FoundPost.refused(number, entry.path(), ImportReason.PAGE)
                : found;
    }
}
