package hoego.web.interviews.recall;

import hoego.study.recall.CardImport;
import hoego.study.recall.CardImportCount;
import hoego.study.recall.CardImportRow;
import hoego.study.recall.CardVerdict;
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
public record CardImportPage(
        CardImport upload,
        ImportStanding standing,
        String words,
        String verdict,
        List<CardImportRow> rows,
        Paging paging) {

    static ImportStanding standing(CardImport upload, List<CardImportCount> counts, Instant now, boolean isKept) {
        return new ImportStanding(
                ImportStanding.Stage.valueOf(upload.state().name()),
                counts.stream().map(CardImportPage::counted).toList(),
                upload.isUnderWay(now),
                upload.isInterrupted(now),
                isKept);
    }

    private static ImportCounted counted(CardImportCount count) {
        var changes = count.verdict() == CardVerdict.NEW || count.verdict() == CardVerdict.MERGED;
        return new ImportCounted(count.verdict(), count.count(), count.done(), changes);
    }
}
