package hoego.web.blog;

import hoego.blog.FiledPost;
import hoego.blog.PostDraft;
import hoego.blog.PostFiles;
import hoego.blog.PostService;
import hoego.web.Disposition;
import hoego.web.Page;
import hoego.web.Ui;
import hoego.web.WholeFile;
import hoego.web.blog.files.PostArchive;
import hoego.web.blog.files.PostWriter;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Posts as Markdown files that leave. */
@Controller("/blog/posts")
final class PostExportController {

    private static final String MARKDOWN = "text/markdown; charset=utf-8";
    private static final String ZIP = "application/zip";

    private final PostService posts;
    private final PostFiles files;
    private final PostArchive archive;
    private final Present present;

    PostExportController(PostService posts, PostFiles files, PostArchive archive, Present present) {
        this.posts = posts;
        this.files = files;
        this.archive = archive;
        this.present = present;
    }

    /** One post; with its images in an archive, if it shows any. */
    @Get("/{id}/markdown")
    @Produces({MARKDOWN, ZIP})
    Optional<HttpResponse<?>> one(Ui ui, long id) throws IOException {
        var found = files.find(List.of(id)).stream().findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var name = PostWriter.name(draft(ui, found.get()));
        return Optional.of(archive.hasImages(found.get()) ? zip(ui, name, List.of(id)) : text(ui, name, found.get()));
    }

    private PostDraft draft(Ui ui, FiledPost post) {
        return PostDraft.of(post.post(), present.zone(ui));
    }

    private HttpResponse<?> text(Ui ui, String name, FiledPost post) {
        var text = PostWriter.file(draft(ui, post), post.uid(), present.zone(ui));
        return named(HttpResponse.ok(text), name + ".md").header(HttpHeaders.CONTENT_TYPE, MARKDOWN);
    }

    private static <T> MutableHttpResponse<T> named(MutableHttpResponse<T> response, String name) {
        return response.header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(name));
    }

    /** All posts that the list shows with the same filter. */
    @Get("/export")
    @Produces({MediaType.TEXT_HTML, ZIP}) // a browser that opens it asks for a page
    HttpResponse<?> all(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String status,
            @QueryValue(defaultValue = "") String tag,
            @QueryValue(defaultValue = "") String series,
            @QueryValue @Nullable LocalDate on,
            @QueryValue(defaultValue = "") String timed)
            throws IOException {
        var filter = PostList.filter(page, q, status, tag, series, on, timed);
        return zip(ui, "hoego-" + ui.today(), posts.ids(filter));
    }

    private HttpResponse<?> zip(Ui ui, String name, List<Long> ids) throws IOException {
        return WholeFile.of(ZIP, name + ".zip", out -> archive.write(ids, present.zone(ui), out));
    }
}
