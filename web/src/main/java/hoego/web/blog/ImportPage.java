package hoego.web.blog;

import hoego.blog.ImportCount;
import hoego.blog.ImportState;
import hoego.blog.ImportVerdict;
import hoego.blog.ImportedFile;
import hoego.blog.PostImport;
import hoego.web.Paging;
import java.util.List;

/**
 * An import as its page shows it.
 *
 * @param verdict that the files are narrowed to, as it stands in the address; empty for all
 * @param isUnderWay whether somebody is at it
 * @param isKept whether its file is still there
 */
public record ImportPage(
        PostImport upload,
        List<ImportCount> counts,
        String words,
        String verdict,
        List<ImportedFile> files,
        Paging paging,
        boolean isUnderWay,
        boolean isInterrupted,
        boolean isKept) {

    public int count(ImportVerdict asked) {
        return counts.stream()
                .filter(count -> count.verdict() == asked)
                .mapToInt(ImportCount::count)
                .sum();
    }

    public int all() {
        return counts.stream().mapToInt(ImportCount::count).sum();
    }

    public int done() {
        return counts.stream().mapToInt(ImportCount::done).sum();
    }

    /** Whether there is something to import, and nobody at it yet. */
    public boolean isToBeRun() {
        return isKept
                && !isUnderWay
                && (upload.state() == ImportState.READ || isInterrupted)
                && count(ImportVerdict.NEW) + count(ImportVerdict.CHANGED) > 0;
    }

    public boolean isDone() {
        return upload.state() == ImportState.DONE;
    }
}
