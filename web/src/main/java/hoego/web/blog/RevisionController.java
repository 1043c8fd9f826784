package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.Post;
import hoego.blog.PostDraft;
import hoego.blog.PostService;
import hoego.web.Answer;
import hoego.web.Comparison;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Revision;
import hoego.web.Revisions;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;

/** What the text of a post was before. */
@Controller(value = "/blog/posts/{id}/revisions", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class RevisionController {

    private static final String KIND = PostRevisions.KIND;

    private final PostService posts;
    private final Revisions revisions;
    private final Present present;
    private final BlogArea area;
    private final Once once;
    private final Templates templates;

    RevisionController(
            PostService posts, Revisions revisions, Present present, BlogArea area, Once once, Templates templates) {
        this.posts = posts;
        this.revisions = revisions;
        this.present = present;
        this.area = area;
        this.once = once;
        this.templates = templates;
    }

    @Get
    Optional<JteModel> index(Ui ui, Page page, long id, @QueryValue(value = "page", defaultValue = "1") int number) {
        return posts.find(id).map(post -> list(ui, page, post, number, false));
    }

    private JteModel list(Ui ui, Page page, Post post, int number, boolean isOvertaken) {
        var paging = Paging.of(number, revisions.count(KIND, post.id()));
        return templates.blogRevisions(
                ui, page, area, post, new RevisionList(revisions.list(KIND, post.id(), paging), paging, isOvertaken));
    }

    /**
     * Two revisions, whichever way round they were chosen.
     *
     * @param from 0 for none: all of the other is new
     */
    @Get("/compare")
    Optional<JteModel> compare(
            Ui ui,
            Page page,
            long id,
            @QueryValue(defaultValue = "0") long from,
            @QueryValue(defaultValue = "0") long to) {
        var older = Math.min(from, to);
        return posts.find(id)
                .flatMap(post -> revisions
                        .find(KIND, id, Math.max(from, to))
                        .map(newer -> compare(ui, page, post, revisions.find(KIND, id, older), newer)));
    }

    private JteModel compare(Ui ui, Page page, Post post, Optional<Revision> older, Revision newer) {
        return templates.blogComparison(
                ui,
                page,
                area,
                post,
                new Compared(
                        older.orElse(null),
                        newer,
                        Comparison.of(older.map(Revision::body).orElse(""), newer.body()),
                        post.title().equals(newer.title()) && post.body().equals(newer.body())));
    }

    /** Stores a text anew as it was; the one before it is a revision itself, so that this can be undone. */
    @io.micronaut.http.annotation.Post("/{revision}/restoration")
    HttpResponse<?> restore(Ui ui, Page page, long id, long revision, @Body Form<Press> form) {
        var found = revisions.find(KIND, id, revision);
        if (found.isEmpty() || posts.find(id).isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                form,
                refused ->
                        posts.find(id).map(now -> list(ui, page, now, 1, true)).orElseThrow(),
                () -> posts.find(id).map(post -> Form.of(form.value(), post.version())),
                press -> restored(ui, id, form.version(), found.get()));
    }

    private Optional<Answer> restored(Ui ui, long id, int version, Revision from) {
        var before = revisions.newest(KIND, id);
        return posts.find(id)
                .flatMap(post -> posts.change(
                        id,
                        version,
                        PostDraft.of(post, present.zone(ui)).saying(from.title(), from.body()),
                        present.now(ui)))
                .map(post -> {
                    revisions.restored(KIND, id, from);
                    var path = PostPages.path(id);
                    var said = Notice.of(ui.text("revision.restored", Map.of("time", ui.second(from.at()))));
                    return Answer.to(path)
                            .saying(before.map(last -> said.undoneAt(
                                            ui.text("undo"),
                                            path + "/revisions/" + last.id() + "/restoration?version="
                                                    + post.version()))
                                    .orElse(said));
                });
    }
}
