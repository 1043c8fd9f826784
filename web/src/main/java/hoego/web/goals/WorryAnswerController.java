package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.GoalService;
import hoego.goals.KnownPrinciple;
import hoego.goals.KnownPrinciples;
import hoego.goals.Worry;
import hoego.goals.WorryAction;
import hoego.goals.WorryActionService;
import hoego.goals.WorryFilter;
import hoego.goals.WorryService;
import hoego.goals.WorryStanding;
import hoego.web.Answer;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A worry with what was done about it, and what answers it: a goal, an action, a principle, or letting go. */
@Controller(value = "/goals/worries/{id}", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class WorryAnswerController {

    private static final int ALL = 1_000;

    private final WorryService worries;
    private final WorryActionService actions;
    private final GoalService goals;
    private final KnownPrinciples principles;
    private final PrincipleChoices principleChoices;
    private final GoalsArea area;
    private final Once once;
    private final Templates templates;

    WorryAnswerController(
            WorryService worries,
            WorryActionService actions,
            GoalService goals,
            KnownPrinciples principles,
            PrincipleChoices principleChoices,
            GoalsArea area,
            Once once,
            Templates templates) {
        this.worries = worries;
        this.actions = actions;
        this.goals = goals;
        this.principles = principles;
        this.principleChoices = principleChoices;
        this.area = area;
        this.once = once;
        this.templates = templates;
    }

    @Get
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return worries.standing(id).map(worry -> show(ui, page, worry, Form.empty()));
    }

    private JteModel show(Ui ui, Page page, WorryStanding worry, Form<?> chosen) {
        var done = actions.list(worry.id(), new WorryFilter("", "", null, null, null), ALL, 0);
        var open = worry.answer() == null;
        return templates.goalsWorry(
                ui,
                page,
                area,
                worry,
                done,
                open ? GoalChoices.of(goals.running(ui.today())) : List.of(),
                open ? principleChoices.inForce(ui.today()) : List.of(),
                chosen);
    }

    @Post("/let-go")
    HttpResponse<?> letGo(Ui ui, long id, @Body Form<Press> form) {
        return once.perform(
                ui, form.key(), () -> worries.letGo(id, ui.today()).map(worry -> said(ui, id, "goals.notice.let-go")));
    }

    /** Answered by a goal that there is already. */
    @Post("/goal")
    HttpResponse<?> becomeGoal(Ui ui, Page page, long id, @Body Form<AnsweringGoal> form) {
        var goal = AnsweringGoal.of(form, goals);
        return answer(
                ui,
                page,
                id,
                goal.isEmpty() ? AnsweringGoal.missing(form) : form,
                "goals.notice.worry-goal",
                () -> worries.becomeGoal(id, goal.orElseThrow(), ui.today()));
    }

    /** Answered by something that was done about it. */
    @Post("/action")
    HttpResponse<?> answerByAction(Ui ui, Page page, long id, @Body Form<AnsweringAction> form) {
        var action = form.isValid() ? actions.find(id, form.value().actionId()) : Optional.<WorryAction>empty();
        return answer(
                ui,
                page,
                id,
                action.isEmpty() ? form.with("actionId", Problem.of("Missing")) : form,
                "goals.notice.worry-action",
                () -> worries.answerBy(action.orElseThrow(), ui.today()));
    }

    @Post("/principle")
    HttpResponse<?> answerByPrinciple(Ui ui, Page page, long id, @Body Form<AnsweringPrinciple> form) {
        var principle = form.isValid() ? principles.find(form.value().principleId()) : Optional.<KnownPrinciple>empty();
        return answer(
                ui,
                page,
                id,
                principle.isEmpty() ? form.with("principleId", Problem.of("Missing")) : form,
                "goals.notice.worry-principle",
                () -> worries.answerBy(id, principle.orElseThrow(), ui.today()));
    }

    private HttpResponse<?> answer(
            Ui ui, Page page, long id, Form<?> form, String text, Supplier<Optional<Worry>> action) {
        var found = worries.standing(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        if (!form.isValid()) {
            return HttpResponse.unprocessableEntity().body(show(ui, page, found.get(), form));
        }
        return once.perform(ui, form.key(), () -> action.get().map(worry -> said(ui, id, text)));
    }

    static Answer said(Ui ui, long id, String text) {
        return Answer.to(WorryController.path(id))
                .saying(Notice.of(ui.text(text)).undoneAt(ui.text("undo"), WorryController.path(id) + "/reopened"));
    }

    @Post("/reopened")
    HttpResponse<?> reopen(Ui ui, long id, @Body Form<Press> form) {
        return once.perform(
                ui,
                form.key(),
                () -> worries.reopen(id)
                        .map(worry -> Answer.to(WorryController.path(id)).saying(ui.text("goals.notice.reopened"))));
    }
}
