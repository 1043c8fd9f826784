package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.Goal;
import hoego.goals.GoalKind;
import hoego.goals.GoalService;
import hoego.goals.Skip;
import hoego.goals.SkipDraft;
import hoego.goals.SkipObjection;
import hoego.goals.SkipService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The days on which a habit is left out on purpose. */
@Controller(value = "/goals/{goalId}/skips", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class SkipController {

    private final GoalService goals;
    private final SkipService skips;
    private final GoalViews views;
    private final GoalsArea area;
    private final GoalsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    SkipController(
            GoalService goals,
            SkipService skips,
            GoalViews views,
            GoalsArea area,
            GoalsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.goals = goals;
        this.skips = skips;
        this.views = views;
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
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return goals.standing(goalId, ui.today())
                .filter(goal -> goal.kind() == GoalKind.HABIT)
                .map(goal -> {
                    var view = views.of(ui, View.of(ui, page.period()), List.of(goal))
                            .getFirst();
                    var days = GoalDays.of(page, goal);
                    var words = Sought.of(q).compared();
                    var paging = Paging.of(number, skips.count(goalId, words, days));
                    var listed = skips.list(goalId, words, days, paging.size(), paging.offset());
                    return templates.goalsSkips(ui, page, area, view, q, listed, paging);
                });
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long goalId) {
        return habit(goalId)
                .map(goal -> form(
                        ui,
                        page,
                        goal,
                        list(goalId),
                        Form.proposing(Map.of("day", ui.today().toString()))));
    }

    private Optional<Goal> habit(long goalId) {
        return goals.find(goalId).filter(goal -> goal.kind() == GoalKind.HABIT);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, long goalId, @Body Form<SkipDraft> form) {
        var found = habit(goalId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var goal = found.get();
        var back = site.back(request, "/goals/" + goalId, "/", "/goals", list(goalId));
        return once.add(
                ui,
                form,
                asked -> refused(ui, goal, asked, draft -> skips.objection(goal, draft, ui.today())),
                refused -> form(ui, page, goal, list(goalId), refused),
                draft -> Answer.to(back).saying(said(ui, goal, skips.add(goal, draft, ui.today()))));
    }

    private static Notice said(Ui ui, Goal goal, Skip skip) {
        var text = ui.text("goals.notice.skipped", Map.of("title", goal.title(), "day", ui.relativeDay(skip.day())));
        return Notice.of(text).undoneAt(ui.text("undo"), list(goal.id()) + "/" + skip.id() + "/deletion");
    }

    /** What speaks against it, beside its field. */
    private static Form<SkipDraft> refused(
            Ui ui, Goal goal, Form<SkipDraft> form, Function<SkipDraft, Optional<SkipObjection>> objection) {
        return (form.isValid() ? objection.apply(form.value()) : Optional.<SkipObjection>empty())
                .map(against -> form.with(
                        "day",
                        switch (against) {
                            case NOT_OF_THE_GOAL ->
                                new Problem("OutsideGoal", Map.of("span", ui.span(goal.countedFrom(), goal.endsOn())));
                            case NOT_ASKED -> Problem.of("NotAsked");
                            case KEPT -> Problem.of("KeptAlready");
                            case SKIPPED_ALREADY -> Problem.of("SkippedAlready");
                        }))
                .orElse(form);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long goalId, long id) {
        return habit(goalId)
                .flatMap(goal -> skips.find(goalId, id)
                        .map(skip -> form(ui, page, goal, list(goalId) + "/" + id, stored(skip))));
    }

    private static Form<SkipDraft> stored(Skip skip) {
        return Form.of(SkipDraft.of(skip), skip.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long goalId, long id, @Body Form<SkipDraft> form) {
        var found = habit(goalId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var goal = found.get();
        return once.change(
                ui,
                refused(ui, goal, form, draft -> skips.objection(goal, id, draft, ui.today())),
                refused -> form(ui, page, goal, list(goalId) + "/" + id, refused),
                () -> skips.find(goalId, id).map(SkipController::stored),
                draft -> skips.change(goal, id, form.version(), draft, ui.today())
                        .map(skip -> Answer.to(list(goalId)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Goal goal, String action, Form<SkipDraft> form) {
        return templates.goalsSkipForm(ui, page, area, goal, action, "/goals/" + goal.id(), form);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long goalId, long id, @Body Form<Press> form) {
        var back = site.back(request, list(goalId), "/", "/goals", "/goals/" + goalId);
        return once.discard(
                ui,
                form.key(),
                bin,
                back,
                skips.find(goalId, id).map(skip -> ui.day(skip.day())),
                () -> goals.find(goalId).flatMap(goal -> skips.discard(goal, id)));
    }

    private static String list(long goalId) {
        return "/goals/" + goalId + "/skips";
    }
}
