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

    /** How many files have something become of them, or as long as it is not all done how many still will. */
    public int count(ImportVerdict asked) {
        return counts.stream()
                .filter(count -> count.verdict() == asked)
                .mapToInt(count -> isDone() ? count.count() : count.count() - count.done())
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
        return isKept && !isUnderWay && (isInterrupted || (upload.state() == ImportState.READ && isMuch()));
    }

    private boolean isMuch() {
        return count(ImportVerdict.NEW) + count(ImportVerdict.CHANGED) > 0;
    }

    public boolean isHalfDone() {
        return !isUnderWay && !isDone() && done() > 0;
    }

    public boolean isDone() {
        return upload.state() == ImportState.DONE;
    }
}
