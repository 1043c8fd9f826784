package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.BlogKind;
import hoego.blog.Post;
import hoego.blog.PostDraft;
import hoego.blog.PostFilter;
import hoego.blog.PostService;
import hoego.blog.Tags;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Posts from the idea on. */
@Controller(value = "/blog/posts", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PostController {

    private static final int LONGEST_TITLE = 200;

    private final PostService posts;
    private final PostPages pages;
    private final FreeSlugs slugs;
    private final Present present;
    private final Threads threads;
    private final BlogArea area;
    private final BlogBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    PostController(
            PostService posts,
            PostPages pages,
            FreeSlugs slugs,
            Present present,
            Threads threads,
            BlogArea area,
            BlogBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.posts = posts;
        this.pages = pages;
        this.slugs = slugs;
        this.present = present;
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
        return pages.form(ui, page, Form.proposing(Map.copyOf(texts)), null);
    }

    @io.micronaut.http.annotation.Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, @Body Form<PostDraft> form) {
        return once.add(
                ui, checked(ui, form), asked -> free(asked, 0), asked -> pages.form(ui, page, asked, null), draft -> {
                    var post = posts.add(begun(ui, draft), present.now(ui));
                    return Answer.to(site.back(request, PostPages.path(post.id()), "/", "/blog"))
                            .sayingAdded(
                                    ui,
                                    ui.text("blog.notice.noted", Map.of("title", post.title())),
                                    PostPages.path(post.id()));
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

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id, @QueryValue(defaultValue = "") String turn) {
        return posts.find(id).map(post -> pages.show(ui, page, post, turn));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return posts.find(id).map(post -> pages.form(ui, page, pages.stored(ui, post), post));
    }

    @io.micronaut.http.annotation.Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<PostDraft> form) {
        return once.change(
                ui,
                checked(ui, form),
                asked -> free(asked, id),
                asked -> posts.find(id)
                        .map(post -> pages.form(ui, page, asked, post))
                        .orElseGet(() -> pages.form(ui, page, asked, null)),
                () -> posts.find(id).map(post -> pages.stored(ui, post)),
                draft -> posts.change(id, form.version(), draft, present.now(ui))
                        .map(post -> Answer.to(PostPages.path(id)).saying(ui.text("notice.saved"))));
    }

    @io.micronaut.http.annotation.Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                BlogKind.POST,
                id,
                site.back(request, PostPages.LIST, "/", "/blog"),
                posts.find(id).map(Post::title));
    }
}
