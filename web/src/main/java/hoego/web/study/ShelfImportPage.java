package hoego.web.study;

import hoego.study.shelf.ShelfCount;
import hoego.study.shelf.ShelfImport;
import hoego.study.shelf.ShelfRow;
import hoego.study.shelf.ShelfState;
import hoego.study.shelf.ShelfVerdict;
import hoego.web.Paging;
import java.util.List;

/**
 * An import as its page shows it.
 *
 * @param verdict that the rows are narrowed to, as it stands in the address; empty for all
 * @param isUnderWay whether somebody is at it
 * @param isKept whether its file is still there
 */
public record ShelfImportPage(
        ShelfImport upload,
        List<ShelfCount> counts,
        String words,
        String verdict,
        List<ShelfRow> rows,
        Paging paging,
        boolean isUnderWay,
        boolean isInterrupted,
        boolean isKept) {

    /** How many rows have something become of them, or as long as it is not all done how many still will. */
    public int count(ShelfVerdict asked) {
        return counts.stream()
                .filter(count -> count.verdict() == asked)
                .mapToInt(count -> isDone() ? count.count() : count.count() - count.done())
                .sum();
    }

    public int all() {
        return counts.stream().mapToInt(ShelfCount::count).sum();
    }

    public int done() {
        return counts.stream().mapToInt(ShelfCount::done).sum();
    }

    /** Whether there is something to import, and nobody at it yet. */
    public boolean isToBeRun() {
        return isKept && !isUnderWay && (isInterrupted || (upload.state() == ShelfState.READ && isMuch()));
    }

    private boolean isMuch() {
        return count(ShelfVerdict.NEW) + count(ShelfVerdict.MERGED) > 0;
    }

    public boolean isHalfDone() {
        return !isUnderWay && !isDone() && done() > 0;
    }

    public boolean isDone() {
        return upload.state() == ShelfState.DONE;
    }
}
