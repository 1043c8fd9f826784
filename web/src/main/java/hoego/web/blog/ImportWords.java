package hoego.web.blog;

import static java.util.stream.Collectors.joining;

import hoego.blog.ImportCount;
import hoego.blog.ImportState;
import hoego.blog.ImportedFile;
import hoego.blog.PostImport;
import hoego.web.Ui;
import hoego.web.Written;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What imports do and did, in words. */
public final class ImportWords {

    private ImportWords() {}

    /** What came of one in short: 12 new, 3 unchanged. */
    public static String said(Ui ui, PostImport upload, Collection<ImportCount> counts, boolean isUnderWay) {
        var problem = upload.problem();
        if (problem != null) {
            return ui.text("blog.import.problem", problem);
        }
        if (isUnderWay) {
            return ui.text("import.under-way");
        }
        var ours = counts.stream()
                .filter(count -> count.postImportId() == upload.id())
                .toList();
        if (upload.state() == ImportState.RUNNING) {
            return ui.text(
                    "blog.import.stopped",
                    Map.of(
                            "done", ours.stream().mapToInt(ImportCount::done).sum(),
                            "count", ours.stream().mapToInt(ImportCount::count).sum()));
        }
        var sums = ours.stream()
                .map(count ->
                        ui.text("blog.import.count." + Written.of(count.verdict()), Map.of("count", count.count())))
                .collect(joining(ui.text("list.between")));
        return upload.state() == ImportState.DONE ? sums : ui.text("import.not-run", Map.of("sums", sums));
    }

    /** Why, and what is to be said of how it was read. */
    public static List<String> remarks(Ui ui, ImportedFile file) {
        var why = file.reason();
        var reason = why == null
                ? Stream.<String>empty()
                : Stream.of(ui.text("blog.import.reason." + Written.of(why), Map.of("what", file.detail())));
        var charset = file.charset().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(ui.text("blog.import.note.charset", Map.of("what", file.charset())));
        var notes = file.notes().stream().map(note -> ui.text("blog.import.note", note));
        var missing = file.missing() == 0
                ? Stream.<String>empty()
                : Stream.of(ui.text("blog.import.note.missing", Map.of("count", file.missing())));
        return Stream.of(reason, charset, notes, missing).flatMap(each -> each).toList();
    }
}
