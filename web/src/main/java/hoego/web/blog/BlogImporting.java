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
        var list = imports.list(most, 0);
        var counts = imports.counts(list.stream().map(PostImport::id).toList());
        return list.stream()
                .map(upload -> new ImportLine(
                        upload.name(),
                        path() + "/" + upload.id(),
                        upload.uploadedAt(),
                        ImportWords.said(ui, upload, counts, upload.isUnderWay(present.at()))))
                .toList();
    }
}
