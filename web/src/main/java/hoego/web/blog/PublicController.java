package hoego.web.blog;

import static io.micronaut.http.MediaType.ALL;

import hoego.blog.PublicPost;
import hoego.blog.PublicPostService;
import hoego.web.Owners;
import hoego.web.Paging;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.UiBinder;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.math.BigInteger;
import java.time.ZoneId;

/** The posts that the owner shows to everybody. Who asks makes no difference, and nothing shown is nothing there. */
@Controller(value = Place.FOLDER, produces = ALL)
final class PublicController {

    private static final int LISTED = 20;
    private static final int FED = 50;
    private static final BigInteger LAST = BigInteger.valueOf(Integer.MAX_VALUE);

    private final PublicPostService publicPosts;
    private final ReaderImages images;
    private final Owners owners;
    private final UiBinder uis;
    private final Site site;
    private final Templates templates;

    PublicController(
            PublicPostService publicPosts,
            ReaderImages images,
            Owners owners,
            UiBinder uis,
            Site site,
            Templates templates) {
        this.publicPosts = publicPosts;
        this.images = images;
        this.owners = owners;
        this.uis = uis;
        this.site = site;
        this.templates = templates;
    }

    @Get
    HttpResponse<?> index(
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String tag,
            @QueryValue(defaultValue = "") String series,
            @QueryValue(value = "page", defaultValue = "1") BigInteger number) {
        var owner = owners.find();
        var isNone =
                owner.isEmpty() || tag.contains("\0") || series.contains("\0"); // no text of the database holds a NUL
        var total = isNone ? 0 : publicPosts.count(tag, series);
        var paging = new Paging(number.max(BigInteger.ONE).min(LAST).intValue(), LISTED, total);
        if (total == 0 || paging.number() > paging.pages()) {
            return HttpResponse.notFound();
        }
        var front = Front.of(publicPosts.masthead(), Place.of(site, request), owner.orElseThrow());
        var list = new PublicList(tag, series, publicPosts.list(tag, series, LISTED, paging.offset()), paging);
        return PublicAnswer.of(request, templates.blogPublicList(uis.stranger(front.language()), front, list));
    }

    @Get("/feed.atom")
    HttpResponse<?> feed(HttpRequest<?> request) {
        var owner = owners.find();
        var posts = publicPosts.latest(FED);
        if (owner.isEmpty() || posts.isEmpty()) {
            return HttpResponse.notFound();
        }
        var front = Front.of(publicPosts.masthead(), Place.of(site, request), owner.get());
        var zone = ZoneId.of(owner.get().zone());
        var feed = AtomFeed.written(front, uis.stranger(front.language()), zone, posts);
        return PublicAnswer.of(request, feed, AtomFeed.TYPE);
    }

    @Get("/{slug}")
    HttpResponse<?> show(HttpRequest<?> request, String slug) {
        var owner = owners.find();
        var found = publicPosts.find(slug);
        if (owner.isEmpty() || found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var front = Front.of(publicPosts.masthead(), Place.of(site, request), owner.get());
        var ui = uis.stranger(front.around(found.get().language()));
        return PublicAnswer.of(request, templates.blogPublicPost(ui, front, open(found.get(), front, ui)));
    }

    private static ReaderPost open(PublicPost post, Front front, Ui ui) {
        var path = Place.path(post.slug());
        return new ReaderPost(
                post.title(),
                ReaderText.plain(post.title()),
                post.language().isEmpty() ? ui.language().tag() : post.language(),
                ReaderText.page(post.body(), ui, front.place(), path),
                ReaderText.beginning(post.body()),
                post.tags(),
                post.series(),
                post.readingMinutes(),
                post.publishedOn(),
                path,
                post.canonicalUrl().isEmpty() ? front.address(path) : post.canonicalUrl(),
                ReaderPost.Neighbour.of(post.olderSlug(), post.olderTitle()),
                ReaderPost.Neighbour.of(post.newerSlug(), post.newerTitle()));
    }

    @Get("/{slug}/images/{name}")
    HttpResponse<?> image(HttpRequest<?> request, String slug, String name) {
        return publicPosts
                .body(slug)
                .<HttpResponse<?>>map(body -> images.answer(request, body, name))
                .orElseGet(HttpResponse::notFound);
    }
}
