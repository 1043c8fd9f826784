package hoego.web.study;

import static java.util.stream.Collectors.groupingBy;

import hoego.study.shelf.ShelfCount;
import hoego.study.shelf.ShelfImport;
import hoego.study.shelf.ShelfImportService;
import hoego.web.ImportLine;
import hoego.web.Importing;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Books from the files of other programs, among all imports. */
@Singleton
final class ShelfImporting implements Importing {

    private final ShelfImportService imports;
    private final Clock clock;

    ShelfImporting(ShelfImportService imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String path() {
        return ShelfImportController.LIST;
    }

    @Override
    public String label() {
        return "study.import.what";
    }

    @Override
    public List<ImportLine> latest(Ui ui, int most) {
        return list(ui, most, 0);
    }

    List<ImportLine> list(Ui ui, int limit, long offset) {
        var list = imports.list(limit, offset);
        var counts = imports.counts(list.stream().map(ShelfImport::id).toList()).stream()
                .collect(groupingBy(ShelfCount::shelfImportId));
        var now = clock.instant();
        return list.stream()
                .map(upload -> new ImportLine(
                        upload.name(),
                        upload.bytes(),
                        path() + "/" + upload.id(),
                        upload.uploadedAt(),
                        ShelfWords.said(
                                ui,
                                upload,
                                ShelfImportPage.standing(
                                        upload, counts.getOrDefault(upload.id(), List.of()), now, false))))
                .toList();
    }
}
