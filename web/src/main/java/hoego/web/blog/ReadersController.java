package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.Post;
import hoego.blog.PostService;
import hoego.blog.PostStatus;
import hoego.blog.PublicPostDraft;
import hoego.blog.PublicPostService;
import hoego.blog.ShareDraft;
import hoego.blog.ShareRow;
import hoego.blog.ShareService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Token;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.uri.UriBuilder;
import java.util.Map;
import java.util.Optional;

/** Who can read a post besides its owner: everybody, or those who were given a link. */
@Controller(value = "/blog", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class ReadersController {

    private static final String SLUG = "slug";

    private final PostService posts;
    private final PublicPostService publicPosts;
    private final ShareService shares;
    private final FreeSlugs slugs;
    private final FreshLinks links;
    private final Present present;
    private final BlogArea area;
    private final BlogBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    ReadersController(
            PostService posts,
            PublicPostService publicPosts,
            ShareService shares,
            FreeSlugs slugs,
            FreshLinks links,
            Present present,
            BlogArea area,
            BlogBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.posts = posts;
        this.publicPosts = publicPosts;
        this.shares = shares;
        this.slugs = slugs;
        this.links = links;
        this.present = present;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get("/posts/{id}/readers")
    Optional<JteModel> show(Ui ui, Page page, HttpRequest<?> request, long id) {
        return posts.find(id).map(post -> show(ui, page, request, post, proposed(post), Form.empty(), false));
    }

    private Form<PublicPostDraft> proposed(Post post) {
        return Form.of(new PublicPostDraft(publicPosts.proposal(post)), post.version());
    }

    private JteModel show(
            Ui ui,
            Page page,
            HttpRequest<?> request,
            Post post,
            Form<PublicPostDraft> form,
            Form<ShareDraft> share,
            boolean isOvertaken) {
        var place = Place.of(site, request);
        var views = shares.of(post.id()).stream().map(row -> view(row, place)).toList();
        var address = place.address(ReadersPage.path(post));
        var isNamed = !publicPosts.masthead().title().isEmpty();
        return templates.blogReaders(
                ui, page, area, new ReadersPage(post, isNamed, address, form, views, share, isOvertaken));
    }

    private ShareView view(ShareRow row, Place place) {
        return new ShareView(
                row,
                links.find(row.id())
                        .map(token -> place.address(ShareController.FOLDER + "/" + token.value()))
                        .orElse(""));
    }

    /** Shows a post to everybody, or under another slug. */
    @io.micronaut.http.annotation.Post("/posts/{id}/readers")
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<PublicPostDraft> form) {
        var found = posts.find(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var before = found.get();
        return once.change(
                ui,
                form,
                asked -> checked(id, asked),
                asked -> show(ui, page, request, posts.find(id).orElse(before), asked, Form.empty(), false),
                () -> posts.find(id).map(this::proposed),
                draft -> publicPosts
                        .show(id, form.version(), draft)
                        .map(post -> Answer.to(path(id))
                                .saying(Notice.of(ui.text("blog.public.notice.shown", Map.of("title", post.title())))
                                        .undoneAt(ui.text("undo"), undo(before, post.version())))));
    }

    private Form<PublicPostDraft> checked(long id, Form<PublicPostDraft> form) {
        if (!form.isValid()) {
            return form;
        }
        var published = posts.find(id).filter(post -> post.status() == PostStatus.PUBLISHED);
        if (published.isEmpty()) {
            return form.with(SLUG, Problem.of("NotPublished"));
        }
        return published.get().body().isBlank()
                ? form.with(SLUG, Problem.of("Empty").seenAt(PostPages.path(id) + "/edit"))
                : slugs.free(form, PublicPostDraft::slug, id);
    }

    /** Takes a post back from everybody. */
    @io.micronaut.http.annotation.Post("/posts/{id}/readers/withdrawal")
    HttpResponse<?> withdraw(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<Press> form) {
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
                    return show(ui, page, request, now, proposed(now), Form.empty(), true);
                },
                () -> posts.find(id).map(post -> Form.of(form.value(), post.version())),
                press -> publicPosts
                        .hide(id, form.version())
                        .map(post -> Answer.to(
                                        site.back(request, path(id), "/blog/posts/" + id, MastheadController.PATH))
                                .saying(withdrawn(ui, before, post))));
    }

    /** What was public is made so again; what only waited for that is not. */
    private static Notice withdrawn(Ui ui, Post before, Post post) {
        var said = Notice.of(ui.text("blog.public.notice.withdrawn", Map.of("title", post.title())));
        return ReadersPage.isOut(before) ? said.undoneAt(ui.text("undo"), undo(before, post.version())) : said;
    }

    /** Where a POST shows a post as it was shown before, or not at all. */
    private static String undo(Post before, int version) {
        var path = path(before.id());
        return ReadersPage.isOut(before)
                ? UriBuilder.of(path)
                        .queryParam(SLUG, before.slug())
                        .queryParam("version", version)
                        .build()
                        .toString()
                : path + "/withdrawal?version=" + version;
    }

    @io.micronaut.http.annotation.Post("/posts/{id}/shares")
    HttpResponse<?> share(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<ShareDraft> form) {
        var found = posts.find(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var post = found.get();
        return once.add(
                ui,
                form,
                asked -> asked.isValid() && shares.areEnough(id)
                        ? asked.with("purpose", new Problem("Enough", Map.of("most", ShareService.MOST)))
                        : asked,
                asked -> show(ui, page, request, post, proposed(post), asked, false),
                draft -> {
                    var token = Token.fresh();
                    var share = shares.add(id, draft, token.hash(), present.at());
                    links.keep(share.id(), token);
                    return Answer.to(path(id))
                            .sayingAdded(ui, ui.text("blog.share.notice"), "/blog/shares/" + share.id());
                });
    }

    /** The link opens nothing from now on. */
    @io.micronaut.http.annotation.Post("/shares/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        var share = shares.find(id);
        return bin.withdraw(
                ui,
                form.key(),
                id,
                share.map(known -> site.back(request, path(known.postId()), MastheadController.PATH))
                        .orElse("/blog"),
                share.flatMap(known -> posts.find(known.postId()).map(post -> title(known.purpose(), post))));
    }

    private static String title(String purpose, Post post) {
        return purpose.isEmpty() ? post.title() : purpose;
    }

    private static String path(long id) {
        return PostPages.path(id) + "/readers";
    }
}
