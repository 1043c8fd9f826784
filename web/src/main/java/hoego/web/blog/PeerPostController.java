package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.BlogKind;
import hoego.blog.PeerPost;
import hoego.blog.PeerPostDraft;
import hoego.blog.PeerPostFilter;
import hoego.blog.PeerPostService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Ref;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;

/** Posts of others. */
@Controller(value = "/blog/peer-posts", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PeerPostController {

    private static final String LIST = "/blog/peer-posts";

    private final PeerPostService posts;
    private final Threads threads;
    private final BlogArea area;
    private final BlogBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    PeerPostController(
            PeerPostService posts,
            Threads threads,
            BlogArea area,
            BlogBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.posts = posts;
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
            @QueryValue(defaultValue = "") String tag,
            @QueryValue(defaultValue = "") String takeaway,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var learned = takeaway.equals("noted");
        var filter = new PeerPostFilter(Sought.of(q).compared(), tag, learned, page.days());
        var paging = Paging.of(number, posts.count(filter));
        var shown = posts.list(filter, paging.size(), paging.offset());
        var ids = shown.stream().map(PeerPost::id).toList();
        var everything = q.isBlank() && tag.isEmpty() && !learned && page.chosen() == null;
        return templates.blogPeerPosts(
                ui,
                page,
                area,
                q,
                tag,
                learned,
                everything,
                shown,
                threads.of(ui, BlogArea.NAME, BlogThreading.PEER_POST, ids),
                posts.tags(),
                paging);
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page) {
        return form(
                ui, page, LIST, LIST, Form.proposing(Map.of("readOn", ui.today().toString())), false);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<PeerPostDraft> form) {
        return once.add(ui, checked(ui, form), asked -> form(ui, page, LIST, LIST, asked, false), draft -> {
            var post = posts.add(draft);
            return Answer.to(path(post.id())).sayingAdded(ui, ui.text("notice.saved"), path(post.id()));
        });
    }

    private static Form<PeerPostDraft> checked(Ui ui, Form<PeerPostDraft> form) {
        return Happened.checked(ui, form, "readOn", PeerPostDraft::readOn);
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return posts.find(id)
                .map(post -> templates.blogPeerPost(
                        ui, page, area, post, threads.of(ui, new Ref(BlogArea.NAME, BlogThreading.PEER_POST, id))));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return posts.find(id).map(post -> form(ui, page, path(id), path(id), stored(post), true));
    }

    private static Form<PeerPostDraft> stored(PeerPost post) {
        return Form.of(PeerPostDraft.of(post), post.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<PeerPostDraft> form) {
        return once.change(
                ui,
                checked(ui, form),
                asked -> form(ui, page, path(id), path(id), asked, true),
                () -> posts.find(id).map(PeerPostController::stored),
                draft -> posts.change(id, form.version(), draft)
                        .map(post -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<PeerPostDraft> form, boolean stored) {
        return templates.blogPeerPostForm(ui, page, area, action, back, form, posts.tags(), stored);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                BlogKind.PEER_POST,
                id,
                site.back(request, LIST, "/", "/blog"),
                posts.find(id).map(PeerPost::title));
    }

    private static String path(long id) {
        return LIST + "/" + id;
    }
}
