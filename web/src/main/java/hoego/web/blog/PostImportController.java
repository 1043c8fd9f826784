package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.MULTIPART_FORM_DATA;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.ImportProblem;
import hoego.blog.ImportState;
import hoego.blog.ImportVerdict;
import hoego.blog.PostDraft;
import hoego.blog.PostImport;
import hoego.blog.PostImportService;
import hoego.web.Answer;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.ImportWork;
import hoego.web.MostBytes;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Ui;
import hoego.web.UploadWords;
import hoego.web.Uploads;
import hoego.web.blog.files.PostImporter;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Brings posts in from Markdown files: sent, looked at, then imported. */
@Controller(value = "/blog/imports", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PostImportController {

    static final String LIST = "/blog/imports";

    /** Of all that is sent at once. */
    static final long MOST_BYTES = 200L << 20;

    private static final long WITH_ITS_FORM = MOST_BYTES + (1 << 20);

    private final PostImportService imports;
    private final BlogImporting listed;
    private final PostImporter importer;
    private final Uploads uploads;
    private final ImportWork work;
    private final Present present;
    private final Threads threads;
    private final BlogArea area;
    private final BlogBin bin;
    private final Once once;
    private final Templates templates;

    PostImportController(
            PostImportService imports,
            BlogImporting listed,
            PostImporter importer,
            Uploads uploads,
            ImportWork work,
            Present present,
            Threads threads,
            BlogArea area,
            BlogBin bin,
            Once once,
            Templates templates) {
        this.imports = imports;
        this.listed = listed;
        this.importer = importer;
        this.uploads = uploads;
        this.work = work;
        this.present = present;
        this.threads = threads;
        this.area = area;
        this.bin = bin;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page, @QueryValue(value = "page", defaultValue = "1") int number) {
        return index(ui, page, number, "");
    }

    private JteModel index(Ui ui, Page page, int number, String problem) {
        var paging = Paging.of(number, imports.count());
        var list = listed.list(ui, paging.size(), paging.offset());
        return templates.blogImports(ui, page, area, MOST_BYTES, problem, list, paging);
    }

    /** Keeps what was sent, and begins to read it. */
    @Post(consumes = MULTIPART_FORM_DATA)
    @MostBytes(WITH_ITS_FORM)
    HttpResponse<?> add(Ui ui, Page page, HttpHeaders headers, @Body @Nullable InputStream body) throws IOException {
        try (var sent = body == null ? InputStream.nullInputStream() : body) {
            var type = headers.get(HttpHeaders.CONTENT_TYPE);
            return switch (uploads.store(sent, type == null ? "" : type, MOST_BYTES)) {
                case Uploads.Sent.Stored(var file, var name, var bytes) -> {
                    var upload = imports.add(name, file, bytes, present.at());
                    begin(ui, upload);
                    yield ui.seeOther(LIST + "/" + upload.id());
                }
                case Uploads.Sent.Refused refused ->
                    HttpResponse.unprocessableEntity().body(index(ui, page, 1, UploadWords.refused(ui, refused)));
            };
        }
    }

    private void begin(Ui ui, PostImport upload) {
        var now = present.now(ui);
        uploads.find(upload.file())
                .ifPresent(file -> work.start(
                        () -> importer.read(upload, file, now),
                        () -> imports.refuse(upload.id(), ImportProblem.FAILED, present.at())));
    }

    @Get("/{id}")
    Optional<JteModel> show(
            Ui ui,
            Page page,
            long id,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String verdict,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return imports.find(id).map(upload -> {
            var chosen = Chosen.of(ImportVerdict.class, verdict);
            var wanted = chosen == null ? "" : chosen.name();
            var words = Sought.of(q).compared();
            var paging = Paging.of(number, imports.countFiles(id, wanted, words));
            var now = present.at();
            var shown = new ImportPage(
                    upload,
                    imports.counts(List.of(id)),
                    q,
                    verdict,
                    imports.files(id, wanted, words, paging.size(), paging.offset()),
                    paging,
                    upload.isUnderWay(now),
                    upload.isInterrupted(now),
                    uploads.find(upload.file()).isPresent());
            return templates.blogImport(ui, page, area, shown);
        });
    }

    /** Begins to do what was shown. */
    @Post("/{id}/runs")
    HttpResponse<?> run(Ui ui, long id, @Body Form<Press> form) {
        var found = imports.find(id);
        var isBegun = new AtomicBoolean();
        var answer = once.perform(
                ui,
                form.key(),
                () -> found.map(upload -> {
                    isBegun.set(uploads.find(upload.file()).isPresent() && imports.begin(id, present.at()));
                    return Answer.to(LIST + "/" + id);
                }));
        if (isBegun.get()) {
            found.ifPresent(upload -> run(ui, upload));
        }
        return answer;
    }

    private void run(Ui ui, PostImport upload) {
        var now = present.now(ui);
        uploads.find(upload.file())
                .ifPresent(file -> work.start(
                        () -> importer.run(upload, file, now, draft -> begun(ui, draft)),
                        () -> imports.giveUp(upload, present.at())));
    }

    /** Deletes what it made and nobody changed since, with its report. */
    @Post("/{id}/posts/deletion")
    HttpResponse<?> takeBack(Ui ui, long id, @Body Form<Press> form) {
        var title = imports.find(id)
                .filter(upload -> upload.state() == ImportState.DONE)
                .map(PostImport::name);
        return once.discard(ui, form.key(), bin, LIST, title, () -> imports.discardWithPosts(id, title.orElseThrow()));
    }

    /** Another Hoego has another record by that number: what it is called tells. */
    private PostDraft begun(Ui ui, PostDraft draft) {
        if (draft.origin().isEmpty()) {
            return draft;
        }
        var isOther = threads.origin(ui, draft.origin())
                .filter(origin -> !origin.title().equals(draft.originTitle()))
                .isPresent();
        return isOther ? draft.from("", "") : draft;
    }
}
