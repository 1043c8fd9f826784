package hoego.web.blog;

import gg.jte.models.runtime.JteModel;
import hoego.blog.BlogKind;
import hoego.blog.Cohort;
import hoego.blog.CohortService;
import hoego.blog.Review;
import hoego.blog.Reviews;
import hoego.web.Answer;
import hoego.web.Form;
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
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is the same for the reviews one gave in a cohort and for those one received. */
@Singleton
final class ReviewPages {

    private final CohortService cohorts;
    private final RoundChoices roundChoices;
    private final BlogArea area;
    private final BlogBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    ReviewPages(
            CohortService cohorts,
            RoundChoices roundChoices,
            BlogArea area,
            BlogBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.cohorts = cohorts;
        this.roundChoices = roundChoices;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    Optional<JteModel> index(
            Ui ui, Page page, Reviews reviews, long cohortId, String q, @Nullable LocalDate on, int number) {
        return cohorts.find(cohortId).map(cohort -> {
            var words = Sought.of(q).compared();
            var seen = Page.day(on);
            var days = Seen.until(seen, page.days());
            var paging = Paging.of(number, reviews.count(cohortId, words, days));
            return templates.blogReviews(
                    ui,
                    page,
                    area,
                    new ReviewList(
                            cohort,
                            reviews.kind(),
                            q,
                            seen == null ? "" : seen.toString(),
                            words.isEmpty() && seen == null && page.chosen() == null,
                            reviews.list(cohortId, words, days, paging.size(), paging.offset()),
                            roundChoices.names(ui, cohortId),
                            paging));
        });
    }

    Optional<JteModel> blank(Ui ui, Page page, BlogKind kind, long cohortId, Form<?> form) {
        return cohorts.find(cohortId).map(cohort -> form(ui, page, cohort, kind, list(kind, cohortId), form));
    }

    <T> HttpResponse<?> add(
            Ui ui,
            Page page,
            HttpRequest<?> request,
            BlogKind kind,
            long cohortId,
            Form<T> form,
            BiFunction<Cohort, T, Review> action) {
        var found = cohorts.find(cohortId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var cohort = found.get();
        var list = list(kind, cohortId);
        return once.add(
                ui,
                form,
                refused -> form(ui, page, cohort, kind, list, refused),
                draft -> Answer.to(back(request, kind, cohortId))
                        .sayingAdded(
                                ui,
                                ui.text("notice.saved"),
                                list + "/" + action.apply(cohort, draft).id()));
    }

    /**
     * @param stored as a form; empty if it is not there
     */
    Optional<JteModel> edit(
            Ui ui, Page page, BlogKind kind, long cohortId, long id, Optional<? extends Form<?>> stored) {
        return cohorts.find(cohortId)
                .flatMap(cohort ->
                        stored.map(form -> form(ui, page, cohort, kind, list(kind, cohortId) + "/" + id, form)));
    }

    <T> HttpResponse<?> change(
            Ui ui,
            Page page,
            BlogKind kind,
            long cohortId,
            long id,
            Form<T> form,
            Supplier<Optional<Form<T>>> stored,
            Function<T, Optional<? extends Review>> action) {
        var found = cohorts.find(cohortId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var cohort = found.get();
        var list = list(kind, cohortId);
        return once.change(
                ui,
                form,
                refused -> form(ui, page, cohort, kind, list + "/" + id, refused),
                stored,
                draft -> action.apply(draft).map(review -> Answer.to(list).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Cohort cohort, BlogKind kind, String action, Form<?> form) {
        return templates.blogReviewForm(
                ui,
                page,
                area,
                kind.written(),
                list(kind, cohort.id()),
                action,
                form,
                roundChoices.all(ui, cohort.id()));
    }

    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, Reviews reviews, long cohortId, long id, Form<Press> form) {
        var kind = reviews.kind();
        return bin.delete(
                ui,
                form.key(),
                kind,
                id,
                back(request, kind, cohortId),
                reviews.find(cohortId, id)
                        .map(Review::name)
                        .map(name -> name.isEmpty() ? ui.text("blog.kind." + kind.written()) : name));
    }

    /** Takes back what one line added. */
    HttpResponse<?> takeBack(Ui ui, HttpRequest<?> request, Reviews reviews, long cohortId, Form<TakenBack> form) {
        return once.perform(
                ui,
                form.key(),
                () -> form.isValid() && reviews.takeBack(cohortId, form.value().all()) > 0
                        ? Optional.of(Answer.to(back(request, reviews.kind(), cohortId))
                                .saying(ui.text("blog.notice.taken-back")))
                        : Optional.empty());
    }

    private String back(HttpRequest<?> request, BlogKind kind, long cohortId) {
        return site.back(request, list(kind, cohortId), "/", "/blog", CohortController.path(cohortId));
    }

    static String list(BlogKind kind, long cohortId) {
        return CohortController.path(cohortId) + (kind == BlogKind.GIVEN_REVIEW ? "/reviews" : "/received-reviews");
    }
}
