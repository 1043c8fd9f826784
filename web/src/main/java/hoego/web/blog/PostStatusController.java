package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.DraftingDraft;
import hoego.blog.DropDraft;
import hoego.blog.Post;
import hoego.blog.PostDraft;
import hoego.blog.PostService;
import hoego.blog.PublicationDraft;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Press;
import hoego.web.Site;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.uri.UriBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the buttons of a post and of its place on the board say: how it stands from now on. */
@Controller(value = "/blog/posts", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PostStatusController {

    private final PostService posts;
    private final PostPages pages;
    private final Present present;
    private final Site site;
    private final Once once;

    PostStatusController(PostService posts, PostPages pages, Present present, Site site, Once once) {
        this.posts = posts;
        this.pages = pages;
        this.present = present;
        this.site = site;
        this.once = once;
    }

    /** Begins to write it, or takes back that it is published. */
    @io.micronaut.http.annotation.Post("/{id}/draft")
    HttpResponse<?> draft(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<DraftingDraft> form) {
        return turn(
                ui,
                page,
                id,
                form,
                (before, draft) -> posts.draft(id, form.version(), draft, present.now(ui))
                        .map(post -> said(ui, request, "blog.notice.draft", post, before)));
    }

    /** Takes back that it was begun. */
    @io.micronaut.http.annotation.Post("/{id}/idea")
    HttpResponse<?> idea(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return turn(
                ui,
                page,
                id,
                form,
                (before, press) -> posts.idea(id, form.version())
                        .map(post -> said(ui, request, "blog.notice.idea", post, before)));
    }

    @io.micronaut.http.annotation.Post("/{id}/publication")
    HttpResponse<?> publish(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<PublicationDraft> form) {
        return turn(
                ui,
                id,
                Happened.checked(ui, form, "publishedOn", PublicationDraft::publishedOn),
                (now, asked, isOvertaken) -> pages.refused(ui, page, now, asked, PostPages.drop(ui, now), isOvertaken),
                (before, draft) -> posts.publish(id, form.version(), draft)
                        .map(post -> said(ui, request, "blog.notice.published", post, before)));
    }

    @io.micronaut.http.annotation.Post("/{id}/dropped")
    HttpResponse<?> drop(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<DropDraft> form) {
        return turn(
                ui,
                id,
                Happened.checked(ui, form, "droppedOn", DropDraft::droppedOn),
                (now, asked, isOvertaken) ->
                        pages.refused(ui, page, now, PostPages.publication(ui, now), asked, isOvertaken),
                (before, draft) -> posts.drop(id, form.version(), draft)
                        .map(post -> said(ui, request, "blog.notice.dropped", post, before)));
    }

    @io.micronaut.http.annotation.Post("/{id}/reopened")
    HttpResponse<?> reopen(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return turn(
                ui,
                page,
                id,
                form,
                (before, press) -> posts.reopen(id, form.version())
                        .map(post -> said(ui, request, "blog.notice.reopened", post, before)));
    }

    /** A post as it is now, with the form that was refused. */
    private interface Refusal<T> {

        JteModel page(Post now, Form<T> asked, boolean isOvertaken);
    }

    /** Does what a button says to the post that was seen with it. */
    private <T> HttpResponse<?> turn(
            Ui ui, Page page, long id, Form<T> form, BiFunction<Post, T, Optional<Answer>> action) {
        return turn(
                ui,
                id,
                form,
                (now, asked, isOvertaken) -> pages.refused(
                        ui, page, now, PostPages.publication(ui, now), PostPages.drop(ui, now), isOvertaken),
                action);
    }

    /** The same with what a form says; 409 and the post as it is now, if it was changed since. */
    private <T> HttpResponse<?> turn(
            Ui ui, long id, Form<T> form, Refusal<T> refusal, BiFunction<Post, T, Optional<Answer>> action) {
        var found = posts.find(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var before = found.get();
        return once.change(
                ui,
                form,
                refused -> {
                    var now = posts.find(id).orElse(before);
                    var isOvertaken = refused.version() != form.version();
                    var asked = isOvertaken ? Form.of(form.value(), now.version()) : refused;
                    return refusal.page(now, asked, isOvertaken);
                },
                () -> posts.find(id).map(post -> Form.of(form.value(), post.version())),
                asked -> action.apply(before, asked));
    }

    private Answer said(Ui ui, HttpRequest<?> request, String text, Post post, Post before) {
        return Answer.to(site.back(
                        request, PostPages.path(post.id()), "/blog", PostPages.LIST, PostPages.LIST + "/board"))
                .saying(Notice.of(ui.text(text, Map.of("title", post.title())))
                        .undoneAt(ui.text("undo"), undo(ui, before, post.version())));
    }

    /** Where a POST makes a post stand as it stood before, of which there is another version now. */
    private String undo(Ui ui, Post before, int version) {
        var path = PostPages.path(before.id());
        return switch (before.status()) {
            case IDEA -> path + "/idea?version=" + version;
            case DRAFT -> {
                var begun = DraftingDraft.of(PostDraft.of(before, present.zone(ui)));
                var at = UriBuilder.of(path + "/draft")
                        .queryParam("version", version)
                        .queryParam("draftedOn", begun.draftedOn());
                yield (begun.draftedTime() == null ? at : at.queryParam("draftedTime", begun.draftedTime()))
                        .build()
                        .toString();
            }
            case PUBLISHED ->
                UriBuilder.of(path + "/publication")
                        .queryParam("version", version)
                        .queryParam("publishedOn", before.publishedOn())
                        .queryParam("link", before.link())
                        .build()
                        .toString();
            case DROPPED ->
                UriBuilder.of(path + "/dropped")
                        .queryParam("version", version)
                        .queryParam("droppedOn", before.droppedOn())
                        .queryParam("reason", before.reason())
                        .build()
                        .toString();
        };
    }
}
