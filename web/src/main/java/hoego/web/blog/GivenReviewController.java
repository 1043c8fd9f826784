package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.BlogKind;
import hoego.blog.Cohort;
import hoego.blog.CohortService;
import hoego.blog.GivenReview;
import hoego.blog.GivenReviewDraft;
import hoego.blog.GivenReviewService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reviews one gave in a cohort. */
@Controller(value = "/blog/cohorts/{cohortId}/reviews", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class GivenReviewController {

    private final CohortService cohorts;
    private final GivenReviewService reviews;
    private final RoundChoices roundChoices;
    private final BlogArea area;
    private final BlogBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    GivenReviewController(
            CohortService cohorts,
            GivenReviewService reviews,
            RoundChoices roundChoices,
            BlogArea area,
            BlogBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.cohorts = cohorts;
        this.reviews = reviews;
        this.roundChoices = roundChoices;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get
    Optional<JteModel> index(
            Ui ui,
            Page page,
            long cohortId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue @Nullable LocalDate on,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return cohorts.find(cohortId).map(cohort -> {
            var words = Sought.of(q).compared();
            var seen = Page.day(on);
            var days = Seen.until(seen, page.days());
            var paging = Paging.of(number, reviews.count(cohortId, words, days));
            return templates.blogReviews(
                    ui,
                    page,
                    area,
                    cohort,
                    q,
                    seen == null ? "" : seen.toString(),
                    words.isEmpty() && seen == null && page.chosen() == null,
                    reviews.list(cohortId, words, days, paging.size(), paging.offset()),
                    roundChoices.names(ui, cohortId),
                    paging);
        });
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long cohortId) {
        return cohorts.find(cohortId)
                .map(cohort -> form(
                        ui,
                        page,
                        cohort,
                        list(cohortId),
                        Form.proposing(Map.of("givenOn", ui.today().toString())),
                        false));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, long cohortId, @Body Form<GivenReviewDraft> form) {
        var found = cohorts.find(cohortId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var cohort = found.get();
        return once.add(
                ui, checked(ui, form), refused -> form(ui, page, cohort, list(cohortId), refused, false), draft -> {
                    var review = reviews.add(cohort, draft);
                    return Answer.to(back(request, cohortId))
                            .sayingAdded(ui, ui.text("notice.saved"), list(cohortId) + "/" + review.id());
                });
    }

    private Form<GivenReviewDraft> checked(Ui ui, Form<GivenReviewDraft> form) {
        return roundChoices.checked(
                Happened.checked(ui, form, "givenOn", GivenReviewDraft::givenOn), GivenReviewDraft::roundId);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long cohortId, long id) {
        return cohorts.find(cohortId)
                .flatMap(cohort -> reviews.find(cohortId, id)
                        .map(review -> form(ui, page, cohort, list(cohortId) + "/" + id, stored(review), true)));
    }

    private static Form<GivenReviewDraft> stored(GivenReview review) {
        return Form.of(GivenReviewDraft.of(review), review.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long cohortId, long id, @Body Form<GivenReviewDraft> form) {
        var found = cohorts.find(cohortId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var cohort = found.get();
        return once.change(
                ui,
                checked(ui, form),
                refused -> form(ui, page, cohort, list(cohortId) + "/" + id, refused, true),
                () -> reviews.find(cohortId, id).map(GivenReviewController::stored),
                draft -> reviews.change(cohortId, id, form.version(), draft)
                        .map(review -> Answer.to(list(cohortId)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Cohort cohort, String action, Form<GivenReviewDraft> form, boolean stored) {
        return templates.blogReviewForm(
                ui, page, area, cohort, action, form, roundChoices.all(ui, cohort.id()), stored);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long cohortId, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                BlogKind.GIVEN_REVIEW,
                id,
                back(request, cohortId),
                reviews.find(cohortId, id).map(review -> title(ui, review)));
    }

    private static String title(Ui ui, GivenReview review) {
        return review.title().isEmpty() ? ui.text("blog.kind.given-review") : review.title();
    }

    /** Takes back what one line added. */
    @Post("/taken-back")
    HttpResponse<?> takeBack(Ui ui, HttpRequest<?> request, long cohortId, @Body Form<TakenBack> form) {
        return once.perform(
                ui,
                form.key(),
                () -> form.isValid() && reviews.takeBack(cohortId, form.value().all()) > 0
                        ? Optional.of(Answer.to(back(request, cohortId)).saying(ui.text("blog.notice.taken-back")))
                        : Optional.empty());
    }

    private String back(HttpRequest<?> request, long cohortId) {
        return site.back(request, list(cohortId), "/", "/blog", CohortController.path(cohortId));
    }

    static String list(long cohortId) {
        return CohortController.path(cohortId) + "/reviews";
    }
}
