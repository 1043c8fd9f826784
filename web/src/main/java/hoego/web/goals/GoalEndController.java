package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.ClosingDraft;
import hoego.goals.DroppingDraft;
import hoego.goals.Goal;
import hoego.goals.GoalService;
import hoego.goals.Outcome;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Period;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How goals end: reached, partly, dropped or carried on. */
@Controller(value = "/goals", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class GoalEndController {

    private final GoalService goals;
    private final GoalViews views;
    private final GoalsArea area;
    private final Site site;
    private final Once once;
    private final Templates templates;

    GoalEndController(GoalService goals, GoalViews views, GoalsArea area, Site site, Once once, Templates templates) {
        this.goals = goals;
        this.views = views;
        this.area = area;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Post("/{id}/reached")
    HttpResponse<?> reach(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<ClosingDraft> form) {
        return close(ui, page, request, id, Outcome.REACHED, form);
    }

    @Post("/{id}/partly")
    HttpResponse<?> reachPartly(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<ClosingDraft> form) {
        return close(ui, page, request, id, Outcome.PARTLY, form);
    }

    private HttpResponse<?> close(
            Ui ui, Page page, HttpRequest<?> request, long id, Outcome outcome, Form<ClosingDraft> form) {
        return answer(
                ui,
                page,
                id,
                form,
                ClosingDraft::day,
                draft -> goals.close(id, outcome, draft).map(goal -> said(ui, request, id, closed(ui, outcome))));
    }

    /** Giving up wants a reason. */
    @Post("/{id}/dropped")
    HttpResponse<?> drop(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<DroppingDraft> form) {
        return answer(
                ui,
                page,
                id,
                form,
                DroppingDraft::day,
                draft -> goals.close(id, Outcome.DROPPED, draft.closing())
                        .map(goal -> said(ui, request, id, closed(ui, Outcome.DROPPED))));
    }

    private static String closed(Ui ui, Outcome outcome) {
        return ui.text("goals.notice.closed", outcome);
    }

    /** Its figure goes on from where it stands; after the last term that there is, nothing goes on. */
    @Post("/{id}/carried")
    HttpResponse<?> carry(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<ClosingDraft> form) {
        var standing = goals.standing(id, ui.today());
        var view = View.of(ui, page.period());
        var isLast = standing.filter(goal -> !Period.year(goal.endsOn()).next().isOfOurTime())
                .isPresent();
        return answer(
                ui,
                page,
                id,
                isLast ? form.with("day", Problem.of("LastTerm")) : form,
                ClosingDraft::day,
                draft -> standing.map(goal -> views.of(ui, view, goal, views.read(List.of(goal))))
                        .flatMap(goal -> goals.carry(id, draft, goal.progress().value(), ui.today()))
                        .map(later -> said(
                                ui,
                                request,
                                id,
                                ui.text(
                                        "goals.notice.carried",
                                        Map.of("period", ui.span(later.startsOn(), later.endsOn()))))));
    }

    private <T> HttpResponse<?> answer(
            Ui ui,
            Page page,
            long id,
            Form<T> form,
            Function<T, @Nullable LocalDate> day,
            Function<T, Optional<Answer>> action) {
        var goal = goals.find(id);
        if (goal.isEmpty()) {
            return HttpResponse.notFound();
        }
        var asked = Happened.checked(ui, form, "day", day);
        if (!asked.isValid()) {
            return Page.whole(HttpResponse.unprocessableEntity().body(closing(ui, page, goal.get(), asked)));
        }
        return once.perform(ui, form.key(), () -> action.apply(form.value()));
    }

    private Answer said(Ui ui, HttpRequest<?> request, long id, String text) {
        return Answer.to(back(request, id)).saying(Notice.of(text).undoneAt(ui.text("undo"), path(id) + "/reopened"));
    }

    /** To the page on which several are judged, if it was done there. */
    private String back(HttpRequest<?> request, long id) {
        return site.back(request, path(id), AssessmentController.PAGE);
    }

    private JteModel closing(Ui ui, Page page, Goal goal, Form<?> form) {
        return templates.goalsClosing(ui, page, area, path(goal.id()), goal.title(), form);
    }

    @Post("/{id}/reopened")
    HttpResponse<?> reopen(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.perform(
                ui,
                form.key(),
                () -> goals.reopen(id, ui.today())
                        .map(goal -> Answer.to(back(request, id)).saying(ui.text("goals.notice.reopened"))));
    }

    private static String path(long id) {
        return "/goals/" + id;
    }
}
