package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.Worry;
import hoego.goals.WorryAction;
import hoego.goals.WorryActionDraft;
import hoego.goals.WorryActionService;
import hoego.goals.WorryService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was done about worries. */
@Controller(value = "/goals/worries", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class WorryActionController {

    private final WorryService worries;
    private final WorryActionService actions;
    private final GoalsArea area;
    private final LifeAreas lifeAreas;
    private final GoalsBin bin;
    private final Once once;
    private final Templates templates;

    WorryActionController(
            WorryService worries,
            WorryActionService actions,
            GoalsArea area,
            LifeAreas lifeAreas,
            GoalsBin bin,
            Once once,
            Templates templates) {
        this.worries = worries;
        this.actions = actions;
        this.area = area;
        this.lifeAreas = lifeAreas;
        this.bin = bin;
        this.once = once;
        this.templates = templates;
    }

    /** What was done about all worries. */
    @Get("/actions")
    JteModel all(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(value = "area", defaultValue = "") String about,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return list(ui, page, null, q, about, number);
    }

    @Get("/{worryId}/actions")
    Optional<JteModel> index(
            Ui ui,
            Page page,
            long worryId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return worries.find(worryId).map(worry -> list(ui, page, worry, q, "", number));
    }

    private JteModel list(Ui ui, Page page, @Nullable Worry worry, String q, String about, int number) {
        var filter = WorryController.filter(page, q, about, null);
        var only = worry == null ? 0 : worry.id();
        var paging = Paging.of(number, actions.count(only, filter));
        return templates.goalsActions(
                ui,
                page,
                area,
                worry == null ? "" : "/goals/worries/" + worry.id(),
                worry == null ? "" : worry.words(),
                actions.list(only, filter, paging.size(), paging.offset()),
                paging,
                q,
                about,
                lifeAreas.choices(ui, about));
    }

    @Get("/{worryId}/actions/new")
    Optional<JteModel> blank(Ui ui, Page page, long worryId) {
        return worries.find(worryId)
                .map(worry -> form(
                        ui,
                        page,
                        worry,
                        list(worryId),
                        Form.proposing(Map.of("day", ui.today().toString(), "precision", "day"))));
    }

    @Post("/{worryId}/actions")
    HttpResponse<?> add(
            Ui ui,
            Page page,
            long worryId,
            @QueryValue(defaultValue = "false") boolean answers,
            @Body Form<WorryActionDraft> form) {
        var found = worries.find(worryId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var worry = found.get();
        return once.add(ui, checked(ui, form), refused -> form(ui, page, worry, list(worryId), refused), draft -> {
            var action = actions.add(worry, draft);
            if (answers && worries.answerBy(action, ui.today()).isPresent()) {
                return WorryAnswerController.said(ui, worryId, "goals.notice.worry-action");
            }
            return Answer.to("/goals/worries/" + worryId)
                    .sayingAdded(ui, ui.text("notice.saved"), list(worryId) + "/" + action.id());
        });
    }

    private static Form<WorryActionDraft> checked(Ui ui, Form<WorryActionDraft> form) {
        return Happened.checked(ui, form, "day", WorryActionDraft::day);
    }

    @Get("/{worryId}/actions/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long worryId, long id) {
        return worries.find(worryId)
                .flatMap(worry -> actions.find(worryId, id)
                        .map(action -> form(ui, page, worry, list(worryId) + "/" + id, stored(action))));
    }

    private static Form<WorryActionDraft> stored(WorryAction action) {
        return Form.of(WorryActionDraft.of(action), action.version());
    }

    @Post("/{worryId}/actions/{id}")
    HttpResponse<?> change(Ui ui, Page page, long worryId, long id, @Body Form<WorryActionDraft> form) {
        var found = worries.find(worryId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var worry = found.get();
        return once.change(
                ui,
                checked(ui, form),
                refused -> form(ui, page, worry, list(worryId) + "/" + id, refused),
                () -> actions.find(worryId, id).map(WorryActionController::stored),
                draft -> actions.change(worryId, id, form.version(), draft)
                        .map(action -> Answer.to("/goals/worries/" + worryId).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Worry worry, String action, Form<WorryActionDraft> form) {
        return templates.goalsActionForm(
                ui, page, area, worry, action, "/goals/worries/" + worry.id(), form, GoalChoices.precisions(ui));
    }

    @Post("/{worryId}/actions/{id}/deletion")
    HttpResponse<?> delete(Ui ui, long worryId, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                "/goals/worries/" + worryId,
                actions.find(worryId, id).map(WorryAction::what),
                () -> actions.discard(worryId, id));
    }

    private static String list(long worryId) {
        return "/goals/worries/" + worryId + "/actions";
    }
}
