package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.Goal;
import hoego.goals.GoalKind;
import hoego.goals.GoalService;
import hoego.goals.Milestone;
import hoego.goals.MilestoneDraft;
import hoego.goals.MilestoneService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Notice;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The milestones of a goal. */
@Controller(value = "/goals/{goalId}/milestones", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class MilestoneController {

    private final GoalService goals;
    private final MilestoneService milestones;
    private final GoalsArea area;
    private final GoalsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    MilestoneController(
            GoalService goals,
            MilestoneService milestones,
            GoalsArea area,
            GoalsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.goals = goals;
        this.milestones = milestones;
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
            long goalId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String state,
            @QueryValue @Nullable LocalDate by,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return having(goalId).map(goal -> {
            var words = Sought.of(q).compared();
            var listed = milestones.list(goalId).stream()
                    .filter(milestone ->
                            milestone.title().toLowerCase(Locale.ROOT).contains(words))
                    .filter(milestone -> state.isEmpty() || milestone.isDoneBy(by) == state.equals("done"))
                    .toList();
            var paging = Paging.of(number, listed.size());
            var shown =
                    listed.stream().skip(paging.offset()).limit(paging.size()).toList();
            return templates.goalsMilestones(ui, page, area, goal, q, state, shown, paging);
        });
    }

    private Optional<Goal> having(long goalId) {
        return goals.find(goalId).filter(goal -> goal.kind() == GoalKind.MILESTONES);
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long goalId) {
        return having(goalId).map(goal -> form(ui, page, goal, list(goalId), Form.empty()));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, long goalId, @Body Form<MilestoneDraft> form) {
        var found = having(goalId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var goal = found.get();
        return once.add(ui, checked(ui, form), refused -> form(ui, page, goal, list(goalId), refused), draft -> {
            var milestone = milestones.add(goal, draft);
            return Answer.to("/goals/" + goalId)
                    .sayingAdded(ui, ui.text("notice.saved"), list(goalId) + "/" + milestone.id());
        });
    }

    private static Form<MilestoneDraft> checked(Ui ui, Form<MilestoneDraft> form) {
        return Happened.checked(ui, form, "doneOn", MilestoneDraft::doneOn);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long goalId, long id) {
        return having(goalId)
                .flatMap(goal -> milestones
                        .find(goalId, id)
                        .map(milestone -> form(ui, page, goal, list(goalId) + "/" + id, stored(milestone))));
    }

    private static Form<MilestoneDraft> stored(Milestone milestone) {
        return Form.of(MilestoneDraft.of(milestone), milestone.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long goalId, long id, @Body Form<MilestoneDraft> form) {
        var found = having(goalId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var goal = found.get();
        return once.change(
                ui,
                checked(ui, form),
                refused -> form(ui, page, goal, list(goalId) + "/" + id, refused),
                () -> milestones.find(goalId, id).map(MilestoneController::stored),
                draft -> milestones
                        .change(goalId, id, form.version(), draft)
                        .map(milestone -> Answer.to("/goals/" + goalId).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Goal goal, String action, Form<MilestoneDraft> form) {
        return templates.goalsMilestoneForm(ui, page, area, goal, action, "/goals/" + goal.id(), form);
    }

    @Post("/{id}/done")
    HttpResponse<?> done(Ui ui, HttpRequest<?> request, long goalId, long id, @Body Form<Press> form) {
        var back = back(request, goalId);
        return once.perform(
                ui,
                form.key(),
                () -> milestones
                        .done(goalId, id, ui.today())
                        .map(milestone -> Answer.to(back)
                                .saying(Notice.of(ui.text("goals.notice.done", Map.of("title", milestone.title())))
                                        .undoneAt(ui.text("undo"), list(goalId) + "/" + id + "/undone"))));
    }

    @Post("/{id}/undone")
    HttpResponse<?> undone(Ui ui, HttpRequest<?> request, long goalId, long id, @Body Form<Press> form) {
        var back = back(request, goalId);
        return once.perform(
                ui,
                form.key(),
                () -> milestones
                        .undone(goalId, id)
                        .map(milestone -> Answer.to(back)
                                .saying(ui.text("goals.notice.undone", Map.of("title", milestone.title())))));
    }

    private String back(HttpRequest<?> request, long goalId) {
        return site.back(request, "/goals/" + goalId, "/", "/goals", list(goalId));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long goalId, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                back(request, goalId),
                milestones.find(goalId, id).map(Milestone::title),
                () -> milestones.discard(goalId, id));
    }

    private static String list(long goalId) {
        return "/goals/" + goalId + "/milestones";
    }
}
