package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.Post;
import hoego.blog.PostDraft;
import hoego.blog.PostService;
import hoego.blog.PostTextDraft;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Revisions;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The desk a post is written at: what its text will look like, and what is typed. */
@Controller(value = "/blog/posts", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PostDeskController {

    private final PostService posts;
    private final PostPages pages;
    private final Present present;
    private final Revisions revisions;
    private final Once once;
    private final Templates templates;

    PostDeskController(
            PostService posts, PostPages pages, Present present, Revisions revisions, Once once, Templates templates) {
        this.posts = posts;
        this.pages = pages;
        this.present = present;
        this.revisions = revisions;
        this.once = once;
        this.templates = templates;
    }

    /** The form again, beside what its text will look like. */
    @io.micronaut.http.annotation.Post("/preview")
    JteModel preview(Ui ui, Page page, @Body Form<PostDraft> form) {
        return pages.form(ui, page, form, null);
    }

    @io.micronaut.http.annotation.Post("/{id}/preview")
    Optional<JteModel> preview(Ui ui, Page page, long id, @Body Form<PostDraft> form) {
        return posts.find(id).map(post -> pages.form(ui, page, form, post));
    }

    /** Stores what is being typed, and answers how that went: what the desk shows below the text. */
    @io.micronaut.http.annotation.Post("/{id}/text")
    HttpResponse<?> type(Ui ui, long id, @Body Form<PostTextDraft> form) {
        return once.store(
                form,
                refused -> state(ui, id, refused, form.version(), null),
                () -> posts.find(id).map(post -> Form.of(PostTextDraft.of(post), post.version())),
                text -> posts.type(id, form.version(), text, present.now(ui)).map(post -> {
                    revisions.typed(PostRevisions.KIND, id);
                    return state(ui, id, form, post.version(), post);
                }));
    }

    /** How storing what was typed went, with what of the form changed by that. */
    private JteModel state(Ui ui, long id, Form<?> form, int version, @Nullable Post stored) {
        return templates.blogPostState(
                ui,
                PostPages.path(id),
                form,
                version,
                stored == null ? Map.of() : begun(pages.stored(ui, stored)),
                stored == null ? "" : ui.time(present.at()));
    }

    private static Map<String, String> begun(Form<PostDraft> form) {
        return Map.of(
                "status", form.text("status"),
                "draftedOn", form.text("draftedOn"),
                "draftedTime", form.text("draftedTime"));
    }
}
