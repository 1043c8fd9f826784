package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.BlogKind;
import hoego.blog.DraftingDraft;
import hoego.blog.DropDraft;
import hoego.blog.Post;
import hoego.blog.PostDraft;
import hoego.blog.PostFilter;
import hoego.blog.PostService;
import hoego.blog.PostTextDraft;
import hoego.blog.PublicationDraft;
import hoego.blog.Tags;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Revisions;
import hoego.web.Shortened;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Posts from the idea on. */
@Controller(value = "/blog/posts", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PostController {

    private static final String LIST = "/blog/posts";
    private static final int LONGEST_TITLE = 200;

    private final PostService posts;
    private final FreeSlugs slugs;
    private final Present present;
    private final Revisions revisions;
    private final Threads threads;
    private final BlogArea area;
    private final BlogBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    PostController(
            PostService posts,
            FreeSlugs slugs,
            Present present,
            Revisions revisions,
            Threads threads,
            BlogArea area,
            BlogBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.posts = posts;
        this.slugs = slugs;
        this.present = present;
        this.revisions = revisions;
        this.threads = threads;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String status,
            @QueryValue(defaultValue = "") String tag,
            @QueryValue(defaultValue = "") String series,
            @QueryValue @Nullable LocalDate on,
            @QueryValue(defaultValue = "") String timed,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var filter = PostList.filter(page, q, status, tag, series, on, timed);
        var isNow = filter.on().equals(PostFilter.NOW);
        var paging = Paging.of(number, posts.count(filter));
        var list = new PostList(
                q,
                status,
                tag,
                series,
                isNow ? "" : filter.on().toString(),
                filter.timed() == null ? "" : timed,
                filter.words().isEmpty()
                        && filter.status() == null
                        && tag.isEmpty()
                        && series.isEmpty()
                        && isNow
                        && filter.timed() == null
                        && page.chosen() == null,
                posts.list(filter, paging.size(), paging.offset()),
                paging);
        return templates.blogPosts(ui, page, area, list, posts.tags(), posts.series());
    }

    @Get("/new")
    JteModel blank(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String title,
            @QueryValue(defaultValue = "") String origin) {
        var texts = new HashMap<String, String>();
        texts.put("title", title);
        texts.put("status", "idea");
        texts.put("notedOn", ui.today().toString());
        threads.origin(ui, origin).ifPresent(begun -> {
            texts.put("origin", begun.ref().toString());
            texts.put("title", Shortened.letters(begun.title(), LONGEST_TITLE));
            texts.put("tags", Tags.written(begun.tags()));
            texts.put("body", begun.words());
        });
        return form(ui, page, Form.proposing(Map.copyOf(texts)), null);
    }

    @io.micronaut.http.annotation.Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, @Body Form<PostDraft> form) {
        return once.add(ui, checked(ui, form), asked -> free(asked, 0), asked -> form(ui, page, asked, null), draft -> {
            var post = posts.add(begun(ui, draft), present.now(ui));
            return Answer.to(site.back(request, path(post.id()), "/", "/blog"))
                    .sayingAdded(ui, ui.text("blog.notice.noted", Map.of("title", post.title())), path(post.id()));
        });
    }

    private Form<PostDraft> free(Form<PostDraft> form, long id) {
        return slugs.free(form, PostDraft::slug, id);
    }

    /** With the title of what it begins with as it is now; with nothing, if that is gone. */
    private PostDraft begun(Ui ui, PostDraft draft) {
        return draft.origin().isEmpty()
                ? draft.from("", "")
                : threads.origin(ui, draft.origin())
                        .map(origin -> draft.from(origin.ref().toString(), origin.title()))
                        .orElseGet(() -> draft.from("", ""));
    }

    private Form<PostDraft> checked(Ui ui, Form<PostDraft> form) {
        var noted = Happened.checked(ui, form, "notedOn", PostDraft::notedOn);
        var drafted = Happened.checked(draftingDay(ui, noted), noted, "draftedOn", PostDraft::draftedOn);
        return Happened.checked(ui, drafted, "publishedOn", PostDraft::publishedOn);
    }

    /** Today as a first draft is told: on the calendar where its time is, else as the owner's day. */
    private LocalDate draftingDay(Ui ui, Form<PostDraft> form) {
        return form.isValid() && form.value().draftedTime() != null
                ? LocalDate.ofInstant(present.at(), present.zone(ui))
                : ui.today();
    }

    /** The form again, beside what its text will look like. */
    @io.micronaut.http.annotation.Post("/preview")
    JteModel preview(Ui ui, Page page, @Body Form<PostDraft> form) {
        return form(ui, page, form, null);
    }

    @io.micronaut.http.annotation.Post("/{id}/preview")
    Optional<JteModel> preview(Ui ui, Page page, long id, @Body Form<PostDraft> form) {
        return posts.find(id).map(post -> form(ui, page, form, post));
    }

    /**
     * The form of a post.
     *
     * @param stored as it is; null of a new one
     */
    private JteModel form(Ui ui, Page page, Form<PostDraft> form, @Nullable Post stored) {
        var beginning = threads.beginning(ui, form.text("origin"), form.text("originTitle"));
        return templates.blogPostForm(
                ui, page, area, form, beginning, new PostSheet(stored, posts.tags(), posts.series()));
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id, @QueryValue(defaultValue = "") String turn) {
        return posts.find(id).map(post -> show(ui, page, post, publication(ui, post), drop(ui, post), turn, false));
    }

    private static Form<PublicationDraft> publication(Ui ui, Post post) {
        return Form.of(new PublicationDraft(ui.today(), post.link()), post.version());
    }

    private static Form<DropDraft> drop(Ui ui, Post post) {
        return Form.of(new DropDraft(ui.today(), ""), post.version());
    }

    private JteModel show(
            Ui ui,
            Page page,
            Post post,
            Form<PublicationDraft> publication,
            Form<DropDraft> drop,
            String turn,
            boolean isOvertaken) {
        var beginning = threads.beginning(ui, post.origin(), post.originTitle());
        return templates.blogPost(
                ui,
                page,
                area,
                new PostPage(
                        post,
                        beginning,
                        posts.uses(post.id()),
                        posts.place(post).orElse(null),
                        turn,
                        publication,
                        drop,
                        isOvertaken));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return posts.find(id).map(post -> form(ui, page, stored(ui, post), post));
    }

    private Form<PostDraft> stored(Ui ui, Post post) {
        return Form.of(PostDraft.of(post, present.zone(ui)), post.version());
    }

    @io.micronaut.http.annotation.Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<PostDraft> form) {
        return once.change(
                ui,
                checked(ui, form),
                asked -> free(asked, id),
                asked -> posts.find(id)
                        .map(post -> form(ui, page, asked, post))
                        .orElseGet(() -> form(ui, page, asked, null)),
                () -> posts.find(id).map(post -> stored(ui, post)),
                draft -> posts.change(id, form.version(), draft, present.now(ui))
                        .map(post -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
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
                path(id),
                form,
                version,
                stored == null ? Map.of() : begun(stored(ui, stored)),
                stored == null ? "" : ui.time(present.at()));
    }

    private static Map<String, String> begun(Form<PostDraft> form) {
        return Map.of(
                "status", form.text("status"),
                "draftedOn", form.text("draftedOn"),
                "draftedTime", form.text("draftedTime"));
    }

    @io.micronaut.http.annotation.Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                BlogKind.POST,
                id,
                site.back(request, LIST, "/", "/blog"),
                posts.find(id).map(Post::title));
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
                (now, asked, isOvertaken) -> show(ui, page, now, asked, drop(ui, now), "", isOvertaken),
                (before, draft) -> posts.publish(id, form.version(), draft)
                        .map(post -> said(ui, request, "blog.notice.published", post, before)));
    }

    @io.micronaut.http.annotation.Post("/{id}/drop")
    HttpResponse<?> drop(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<DropDraft> form) {
        return turn(
                ui,
                id,
                Happened.checked(ui, form, "droppedOn", DropDraft::droppedOn),
                (now, asked, isOvertaken) -> show(ui, page, now, publication(ui, now), asked, "", isOvertaken),
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
                (now, asked, isOvertaken) -> show(ui, page, now, publication(ui, now), drop(ui, now), "", isOvertaken),
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
        return Answer.to(site.back(request, path(post.id()), "/blog", LIST, LIST + "/board"))
                .saying(Notice.of(ui.text(text, Map.of("title", post.title())))
                        .undoneAt(ui.text("undo"), undo(ui, before, post.version())));
    }

    /** Where a POST makes a post stand as it stood before, of which there is another version now. */
    private String undo(Ui ui, Post before, int version) {
        var path = path(before.id());
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
                UriBuilder.of(path + "/drop")
                        .queryParam("version", version)
                        .queryParam("droppedOn", before.droppedOn())
                        .queryParam("reason", before.reason())
                        .build()
                        .toString();
        };
    }

    private static String path(long id) {
        return LIST + "/" + id;
    }
}
