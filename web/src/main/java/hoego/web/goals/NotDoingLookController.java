package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.GoalService;
import hoego.goals.LookDraft;
import hoego.goals.LookOutcome;
import hoego.goals.NotDoing;
import hoego.goals.NotDoingService;
import hoego.goals.NotDoingStanding;
import hoego.web.Answer;
import hoego.web.Choice;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is not done, looked at again. */
@Controller(value = "/goals/not-doing", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class NotDoingLookController {

    private final NotDoingService all;
    private final GoalService goals;
    private final GoalsArea area;
    private final GoalsBin bin;
    private final Once once;
    private final Templates templates;

    NotDoingLookController(
            NotDoingService all, GoalService goals, GoalsArea area, GoalsBin bin, Once once, Templates templates) {
        this.all = all;
        this.goals = goals;
        this.area = area;
        this.bin = bin;
        this.once = once;
        this.templates = templates;
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        var chosen = page.chosen();
        var day = chosen == null ? ui.today() : chosen.dayWithin(ui.today());
        return all.standing(id, day).map(standing -> show(ui, page, standing, day, Form.empty()));
    }

    private JteModel show(Ui ui, Page page, NotDoingStanding standing, LocalDate day, Form<LookDraft> form) {
        var choices = standing.isEnded() || !day.equals(ui.today())
                ? List.<Choice>of()
                : GoalChoices.of(goals.running(ui.today()));
        return templates.goalsNotDoing(
                ui, page, area, standing, all.looks(standing.id(), day), day.equals(ui.today()), choices, form);
    }

    @Post("/{id}/still-right")
    HttpResponse<?> keep(Ui ui, Page page, long id, @Body Form<LookDraft> form) {
        return look(ui, page, id, LookOutcome.STILL_RIGHT, form);
    }

    @Post("/{id}/taken-up")
    HttpResponse<?> takeUp(Ui ui, Page page, long id, @Body Form<LookDraft> form) {
        return look(ui, page, id, LookOutcome.TAKEN_UP, form);
    }

    @Post("/{id}/over")
    HttpResponse<?> end(Ui ui, Page page, long id, @Body Form<LookDraft> form) {
        return look(ui, page, id, LookOutcome.OVER, form);
    }

    private HttpResponse<?> look(Ui ui, Page page, long id, LookOutcome outcome, Form<LookDraft> form) {
        var standing = all.standing(id, ui.today());
        if (standing.isEmpty()) {
            return HttpResponse.notFound();
        }
        var checked = checked(ui, outcome, form);
        if (!checked.isValid()) {
            return HttpResponse.unprocessableEntity().body(show(ui, page, standing.get(), ui.today(), checked));
        }
        return once.perform(
                ui,
                form.key(),
                () -> all.look(id, outcome, ui.today(), form.value())
                        .map(look -> Answer.to(NotDoingController.path(id))
                                .saying(Notice.of(ui.text("goals.notice.look", outcome))
                                        .undoneAt(
                                                ui.text("undo"),
                                                NotDoingController.path(id) + "/looks/" + look.id() + "/deletion"))));
    }

    private Form<LookDraft> checked(Ui ui, LookOutcome outcome, Form<LookDraft> form) {
        if (!form.isValid()) {
            return form;
        }
        var next = form.value().nextOn();
        if (outcome == LookOutcome.STILL_RIGHT && next != null && !next.isAfter(ui.today())) {
            return form.with("nextOn", Problem.of("Later"));
        }
        var goal = form.value().goalId();
        return outcome == LookOutcome.TAKEN_UP
                        && goal != null
                        && goals.find(goal).isEmpty()
                ? form.with("goalId", Problem.of("Missing"))
                : form;
    }

    /** Takes a look back. */
    @Post("/{id}/looks/{lookId}/deletion")
    HttpResponse<?> delete(Ui ui, long id, long lookId, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                NotDoingController.path(id),
                all.find(id).map(NotDoing::what),
                () -> all.discardLook(id, lookId));
    }
}
