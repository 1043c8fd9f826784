package hoego.web.interviews.recall;

import static java.util.stream.Collectors.groupingBy;

import hoego.study.recall.CardImport;
import hoego.study.recall.CardImportCount;
import hoego.study.recall.CardImportService;
import hoego.web.ImportLine;
import hoego.web.Importing;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Cards from files, among all imports. */
@Singleton
final class CardImporting implements Importing {

    private final CardImportService imports;
    private final Clock clock;

    CardImporting(CardImportService imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String path() {
        return CardImportController.LIST;
    }

    @Override
    public String label() {
        return "interviews.cards.import.what";
    }

    @Override
    public List<ImportLine> latest(Ui ui, int most) {
        return list(ui, most, 0);
    }

    List<ImportLine> list(Ui ui, int limit, long offset) {
        var list = imports.list(limit, offset);
        var counts = imports.counts(list.stream().map(CardImport::id).toList()).stream()
                .collect(groupingBy(CardImportCount::cardImportId));
        var now = clock.instant();
        return list.stream()
                .map(upload -> new ImportLine(
                        upload.name(),
                        upload.bytes(),
                        path() + "/" + upload.id(),
                        upload.uploadedAt(),
                        CardImportWords.said(
                                ui,
                                upload,
                                CardImportPage.standing(
                                        upload, counts.getOrDefault(upload.id(), List.of()), now, false))))
                .toList();
    }
}
