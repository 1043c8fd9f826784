package hoego.web.blog;

import static io.micronaut.http.MediaType.ALL;

import hoego.blog.PublicPostService;
import hoego.blog.ShareService;
import hoego.blog.SharedPost;
import hoego.web.Owners;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Token;
import hoego.web.Ui;
import hoego.web.UiBinder;
import hoego.web.Visit;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Optional;

/**
 * One post, for whoever was given its link. No machine is to remember it, and no page it leads to is told where one came
 * from. What makes the link is looked up by its hash, so that no answer is the quicker the less of it is wrong.
 */
@Controller(value = ShareController.FOLDER, produces = ALL)
final class ShareController {

    static final String FOLDER = "/share";

    private final ShareService shares;
    private final PublicPostService publicPosts;
    private final ReaderImages images;
    private final Present present;
    private final Owners owners;
    private final UiBinder uis;
    private final Site site;
    private final Templates templates;

    ShareController(
            ShareService shares,
            PublicPostService publicPosts,
            ReaderImages images,
            Present present,
            Owners owners,
            UiBinder uis,
            Site site,
            Templates templates) {
        this.shares = shares;
        this.publicPosts = publicPosts;
        this.images = images;
        this.present = present;
        this.owners = owners;
        this.uis = uis;
        this.site = site;
        this.templates = templates;
    }

    @Get("/{token}")
    HttpResponse<?> show(HttpRequest<?> request, String token) {
        var found = post(request, new Token(token).hash());
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var owner = owners.find().orElseThrow();
        var front = Front.of(publicPosts.masthead(), Place.of(site, request), owner);
        var ui = uis.stranger(front.around(found.get().language()));
        var page = templates.blogShared(ui, front, open(found.get(), front, ui, FOLDER + "/" + token));
        return unkept(HttpResponse.ok(PublicAnswer.written(page)).header(HttpHeaders.CONTENT_TYPE, PublicAnswer.HTML));
    }

    /** Counted where somebody else opens it. */
    private Optional<SharedPost> post(HttpRequest<?> request, String hash) {
        var isOpened =
                request.getMethod() == HttpMethod.GET && Visit.of(request).isEmpty();
        return isOpened ? shares.open(hash, present.at()) : shares.post(hash);
    }

    private static ReaderPost open(SharedPost post, Front front, Ui ui, String path) {
        return new ReaderPost(
                post.title(),
                ReaderText.plain(post.title()),
                post.language().isEmpty() ? ui.language().tag() : post.language(),
                ReaderText.page(post.body(), ui, front.place(), path),
                "",
                post.tags(),
                post.series(),
                post.readingMinutes(),
                post.publishedOn(),
                "",
                "",
                null,
                null);
    }

    @Get("/{token}/images/{name}")
    HttpResponse<?> image(HttpRequest<?> request, String token, String name) {
        return shares.post(new Token(token).hash())
                .<HttpResponse<?>>map(post -> unkept(images.answer(request, post.body(), name)))
                .orElseGet(HttpResponse::notFound);
    }

    private static HttpResponse<?> unkept(MutableHttpResponse<?> answer) {
        if (answer.code() < HttpStatus.BAD_REQUEST.getCode()) {
            answer.getHeaders()
                    .set(HttpHeaders.CACHE_CONTROL, "no-store")
                    .set("Referrer-Policy", "no-referrer")
                    .set("X-Robots-Tag", "noindex, nofollow");
        }
        return answer;
    }
}
