package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.GivenReviewDraft;
import hoego.blog.GivenReviewService;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Page;
import hoego.web.Press;
import hoego.web.Problem;
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

    private final GivenReviewService reviews;
    private final ReviewPages pages;
    private final RoundChoices roundChoices;

    GivenReviewController(GivenReviewService reviews, ReviewPages pages, RoundChoices roundChoices) {
        this.reviews = reviews;
        this.pages = pages;
        this.roundChoices = roundChoices;
    }

    @Get
    Optional<JteModel> index(
            Ui ui,
            Page page,
            long cohortId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue @Nullable LocalDate on,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return pages.index(ui, page, reviews, cohortId, q, on, number);
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long cohortId) {
        var proposed =
                Form.<GivenReviewDraft>proposing(Map.of("givenOn", ui.today().toString()));
        return pages.blank(ui, page, reviews.kind(), cohortId, proposed);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, long cohortId, @Body Form<GivenReviewDraft> form) {
        return pages.add(ui, page, request, reviews.kind(), cohortId, told(checked(ui, form)), reviews::add);
    }

    private Form<GivenReviewDraft> checked(Ui ui, Form<GivenReviewDraft> form) {
        return roundChoices.checked(
                Happened.checked(ui, form, "givenOn", GivenReviewDraft::givenOn), GivenReviewDraft::roundId);
    }

    private static Form<GivenReviewDraft> told(Form<GivenReviewDraft> form) {
        return form.isValid() && form.value().saysNothing() ? form.with("title", Problem.of("Nothing")) : form;
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long cohortId, long id) {
        return pages.edit(ui, page, reviews.kind(), cohortId, id, stored(cohortId, id));
    }

    private Optional<Form<GivenReviewDraft>> stored(long cohortId, long id) {
        return reviews.find(cohortId, id).map(review -> Form.of(GivenReviewDraft.of(review), review.version()));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long cohortId, long id, @Body Form<GivenReviewDraft> form) {
        return pages.change(
                ui,
                page,
                reviews.kind(),
                cohortId,
                id,
                isCounted(cohortId, id) ? checked(ui, form) : told(checked(ui, form)),
                () -> stored(cohortId, id),
                draft -> reviews.change(cohortId, id, form.version(), draft));
    }

    /** Whether it is one of so many that a line counted: of those nothing else need be known. */
    private boolean isCounted(long cohortId, long id) {
        return stored(cohortId, id)
                .filter(review -> review.value().saysNothing())
                .isPresent();
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long cohortId, long id, @Body Form<Press> form) {
        return pages.delete(ui, request, reviews, cohortId, id, form);
    }

    @Post("/taken-back")
    HttpResponse<?> takeBack(Ui ui, HttpRequest<?> request, long cohortId, @Body Form<TakenBack> form) {
        return pages.takeBack(ui, request, reviews, cohortId, form);
    }
}
