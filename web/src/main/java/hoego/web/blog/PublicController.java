package hoego.web.blog;

import static io.micronaut.http.MediaType.ALL;

import hoego.blog.ShowingService;
import hoego.blog.ShownPost;
import hoego.web.Language;
import hoego.web.Owners;
import hoego.web.Paging;
import hoego.web.Site;
import hoego.web.Templates;
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

    private final ShowingService showings;
    private final ShownPictures pictures;
    private final Owners owners;
    private final UiBinder uis;
    private final Site site;
    private final Templates templates;

    PublicController(
            ShowingService showings,
            ShownPictures pictures,
            Owners owners,
            UiBinder uis,
            Site site,
            Templates templates) {
        this.showings = showings;
        this.pictures = pictures;
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
        var total = owner.isEmpty() ? 0 : showings.count(tag, series);
        var paging = new Paging(number.max(BigInteger.ONE).min(LAST).intValue(), LISTED, total);
        if (total == 0 || paging.number() > paging.pages()) {
            return HttpResponse.notFound();
        }
        var front = Front.of(showings.masthead(), Place.of(site, request), owner.orElseThrow());
        var list = new OpenList(tag, series, showings.list(tag, series, LISTED, paging.offset()), paging);
        return PublicAnswer.of(request, templates.blogOpenList(uis.stranger(front.language()), front, list));
    }

    @Get("/feed.atom")
    HttpResponse<?> feed(HttpRequest<?> request) {
        var owner = owners.find();
        var posts = showings.latest(FED);
        if (owner.isEmpty() || posts.isEmpty()) {
            return HttpResponse.notFound();
        }
        var front = Front.of(showings.masthead(), Place.of(site, request), owner.get());
        var zone = ZoneId.of(owner.get().zone());
        var feed = AtomFeed.written(front, uis.stranger(front.language()), zone, posts);
        return PublicAnswer.of(request, feed, AtomFeed.TYPE);
    }

    @Get("/{slug}")
    HttpResponse<?> show(HttpRequest<?> request, String slug) {
        var owner = owners.find();
        var found = showings.find(slug);
        if (owner.isEmpty() || found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var front = Front.of(showings.masthead(), Place.of(site, request), owner.get());
        var language = front.around(found.get().language());
        return PublicAnswer.of(
                request, templates.blogOpenPost(uis.stranger(language), front, open(found.get(), front, language)));
    }

    private static OpenPost open(ShownPost post, Front front, Language around) {
        var path = Place.path(post.slug());
        return new OpenPost(
                post.title(),
                OpenText.plain(post.title()),
                post.language().isEmpty() ? around.tag() : post.language(),
                OpenText.page(post.body(), front.place(), path),
                OpenText.beginning(post.body()),
                post.tags(),
                post.series(),
                post.readingMinutes(),
                post.publishedOn(),
                path,
                post.canonicalUrl().isEmpty() ? front.address(path) : post.canonicalUrl(),
                OpenPost.Neighbour.of(post.olderSlug(), post.olderTitle()),
                OpenPost.Neighbour.of(post.newerSlug(), post.newerTitle()));
    }

    @Get("/{slug}/images/{name}")
    HttpResponse<?> picture(HttpRequest<?> request, String slug, String name) {
        return showings.body(slug)
                .<HttpResponse<?>>map(body -> pictures.answer(request, body, name))
                .orElseGet(HttpResponse::notFound);
    }
}
