package hoego.web.blog;

import hoego.blog.PostImport;
import hoego.blog.PostImportService;
import hoego.web.ImportLine;
import hoego.web.Importing;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;

/** Posts from Markdown files, among all imports. */
@Singleton
final class BlogImporting implements Importing {

    private final PostImportService imports;
    private final Present present;

    BlogImporting(PostImportService imports, Present present) {
        this.imports = imports;
        this.present = present;
    }

    @Override
    public String path() {
        return PostImportController.LIST;
    }

    @Override
    public String label() {
        return "blog.import.what";
    }

    @Override
    public List<ImportLine> latest(Ui ui, int most) {
        return list(ui, most, 0);
    }

    List<ImportLine> list(Ui ui, int limit, long offset) {
        var list = imports.list(limit, offset);
        var counts = imports.counts(list.stream().map(PostImport::id).toList());
        var now = present.at();
        return list.stream()
                .map(upload -> new ImportLine(
                        upload.name(),
                        upload.bytes(),
                        path() + "/" + upload.id(),
                        upload.uploadedAt(),
                        ImportWords.said(ui, upload, counts, upload.isUnderWay(now))))
                .toList();
    }
}
