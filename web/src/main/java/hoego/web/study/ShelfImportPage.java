package hoego.web.study;

import hoego.study.shelf.ShelfCount;
import hoego.study.shelf.ShelfImport;
import hoego.study.shelf.ShelfRow;
import hoego.study.shelf.ShelfVerdict;
import hoego.web.ImportCounted;
import hoego.web.ImportStanding;
import hoego.web.Paging;
import java.time.Instant;
import java.util.List;

/**
 * An import as its page shows it.
 *
 * @param verdict that the rows are narrowed to, as it stands in the address; empty for all
 */
public record ShelfImportPage(
        ShelfImport upload, ImportStanding standing, String words, String verdict, List<ShelfRow> rows, Paging paging) {

    static ImportStanding standing(ShelfImport upload, List<ShelfCount> counts, Instant now, boolean isKept) {
        return new ImportStanding(
                ImportStanding.Stage.valueOf(upload.state().name()),
                counts.stream().map(ShelfImportPage::counted).toList(),
                upload.isUnderWay(now),
                upload.isInterrupted(now),
                isKept);
    }

    private static ImportCounted counted(ShelfCount count) {
        var changes = count.verdict() == ShelfVerdict.NEW || count.verdict() == ShelfVerdict.MERGED;
        return new ImportCounted(count.verdict(), count.count(), count.done(), changes);
    }
}
