package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.MastheadDraft;
import hoego.blog.PublicPostService;
import hoego.blog.ShareService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;

/** All that others can read, and what stands above it. */
@Controller(value = MastheadController.PATH, produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class MastheadController {

    static final String PATH = "/blog/masthead";

    private final PublicPostService publicPosts;
    private final ShareService shares;
    private final BlogArea area;
    private final Site site;
    private final Once once;
    private final Templates templates;

    MastheadController(
            PublicPostService publicPosts,
            ShareService shares,
            BlogArea area,
            Site site,
            Once once,
            Templates templates) {
        this.publicPosts = publicPosts;
        this.shares = shares;
        this.area = area;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel show(
            Ui ui, Page page, HttpRequest<?> request, @QueryValue(value = "page", defaultValue = "1") int number) {
        return show(ui, page, request, number, stored());
    }

    private Form<MastheadDraft> stored() {
        var masthead = publicPosts.masthead();
        return Form.of(MastheadDraft.of(masthead), masthead.version());
    }

    private JteModel show(Ui ui, Page page, HttpRequest<?> request, int number, Form<MastheadDraft> form) {
        var paging = Paging.of(number, publicPosts.countTitles());
        return templates.blogMasthead(
                ui,
                page,
                area,
                form,
                publicPosts.titles(paging.size(), paging.offset()),
                paging,
                shares.newest(),
                Place.of(site, request).address(""));
    }

    @Post
    HttpResponse<?> change(Ui ui, Page page, HttpRequest<?> request, @Body Form<MastheadDraft> form) {
        return once.change(ui, form, asked -> show(ui, page, request, 1, asked), () -> Optional.of(stored()), draft -> {
            publicPosts.change(form.version(), draft);
            return Optional.of(Answer.to(PATH).saying(ui.text("notice.saved")));
        });
    }
}
