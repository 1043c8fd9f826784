package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import hoego.goals.CheckIn;
import hoego.goals.CheckInDraft;
import hoego.goals.CheckInService;
import hoego.goals.Correction;
import hoego.goals.CorrectionService;
import hoego.goals.Goal;
import hoego.goals.GoalKind;
import hoego.goals.GoalService;
import hoego.goals.Objection;
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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The check-ins of a goal; for one that is fed, what its source says each day. */
@Controller(value = "/goals/{goalId}/check-ins", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class CheckInController {

    private final GoalService goals;
    private final CheckInService checkIns;
    private final CorrectionService corrections;
    private final GoalViews views;
    private final GoalsArea area;
    private final GoalsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    CheckInController(
            GoalService goals,
            CheckInService checkIns,
            CorrectionService corrections,
            GoalViews views,
            GoalsArea area,
            GoalsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.goals = goals;
        this.checkIns = checkIns;
        this.corrections = corrections;
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
                .filter(goal -> goal.kind() != GoalKind.MILESTONES)
                .map(goal -> {
                    var view = views.of(ui, View.of(ui, page.period()), List.of(goal))
                            .getFirst();
                    return goal.isFed() ? figures(ui, page, view, number) : checkIns(ui, page, view, q, number);
                });
    }

    private JteModel checkIns(Ui ui, Page page, GoalView view, String q, int number) {
        var days = GoalDays.of(page, view.goal());
        var words = Sought.of(q).compared();
        var paging = Paging.of(number, checkIns.count(view.id(), words, days));
        return templates.goalsCheckIns(
                ui, page, area, view, q, checkIns.list(view.id(), words, days, paging.size(), paging.offset()), paging);
    }

    private JteModel figures(Ui ui, Page page, GoalView view, int number) {
        var days = GoalDays.of(page, view.goal());
        var said = views.figures(view.goal());
        var corrections = this.corrections.list(view.id(), view.goal().measure()).stream()
                .collect(toMap(Correction::day, correction -> correction));
        var figures = view.goal().corrected(said).descendingMap().entrySet().stream()
                .filter(figure -> days.contains(figure.getKey()))
                .map(figure -> new FedDay(
                        figure.getKey(),
                        figure.getValue(),
                        said.get(figure.getKey()),
                        corrections.get(figure.getKey())))
                .toList();
        var paging = Paging.of(number, figures.size());
        var shown = figures.stream().skip(paging.offset()).limit(paging.size()).toList();
        return templates.goalsFigures(ui, page, area, view, shown, paging);
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long goalId) {
        return taking(goalId)
                .map(goal -> form(
                        ui,
                        page,
                        goal,
                        list(goalId),
                        Form.proposing(Map.of("day", ui.today().toString()))));
    }

    private Optional<Goal> taking(long goalId) {
        return goals.find(goalId).filter(Goal::takesCheckIns);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, long goalId, @Body Form<CheckInDraft> form) {
        var found = taking(goalId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var goal = found.get();
        var back = site.back(request, "/goals/" + goalId, "/", "/goals", list(goalId));
        return once.add(
                ui,
                form,
                asked -> refused(ui, goal, asked, draft -> checkIns.objection(goal, draft, ui.today())),
                refused -> form(ui, page, goal, list(goalId), refused),
                draft -> Answer.to(back).saying(said(ui, goal, checkIns.add(goal, draft, ui.today()))));
    }

    private static Notice said(Ui ui, Goal goal, CheckIn checkIn) {
        var text = goal.kind() == GoalKind.HABIT
                ? ui.text("goals.notice.kept", Map.of("title", goal.title(), "day", ui.relativeDay(checkIn.day())))
                : ui.text(
                        "goals.notice.checked-in",
                        Map.of(
                                "title", goal.title(),
                                "amount", amounts(ui, goal).with(Objects.requireNonNull(checkIn.value()))));
        return Notice.of(text).undoneAt(ui.text("undo"), list(goal.id()) + "/" + checkIn.id() + "/deletion");
    }

    private static Amounts amounts(Ui ui, Goal goal) {
        return new Amounts(ui, goal.title(), goal.unit(), goal.targetValue(), null, 3);
    }

    /** What speaks against it, beside its field. */
    private Form<CheckInDraft> refused(
            Ui ui, Goal goal, Form<CheckInDraft> form, Function<CheckInDraft, Optional<Objection>> objection) {
        return (form.isValid() ? objection.apply(form.value()) : Optional.<Objection>empty())
                .map(against -> switch (against) {
                    case NO_VALUE -> form.with("value", Problem.of("Missing"));
                    case STILL_TO_COME -> form.with("day", Problem.of("Future"));
                    case NOT_OF_THE_GOAL ->
                        form.with(
                                "day",
                                new Problem("OutsideGoal", Map.of("span", ui.span(goal.countedFrom(), goal.endsOn()))));
                    case KEPT_ALREADY -> form.with("day", keptAlready(ui, goal, form.value()));
                })
                .orElse(form);
    }

    private Problem keptAlready(Ui ui, Goal goal, CheckInDraft draft) {
        var kept = Problem.of("KeptAlready");
        return checkIns.kept(goal, draft, ui.today())
                .map(checkIn -> kept.seenAt(list(goal.id()) + "/" + checkIn.id() + "/edit"))
                .orElse(kept);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long goalId, long id) {
        return taking(goalId)
                .flatMap(goal -> checkIns.find(goalId, id)
                        .map(checkIn -> form(ui, page, goal, list(goalId) + "/" + id, stored(checkIn))));
    }

    private static Form<CheckInDraft> stored(CheckIn checkIn) {
        return Form.of(CheckInDraft.of(checkIn), checkIn.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long goalId, long id, @Body Form<CheckInDraft> form) {
        var found = taking(goalId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var goal = found.get();
        return once.change(
                ui,
                refused(ui, goal, form, draft -> checkIns.objection(goal, id, draft, ui.today())),
                refused -> form(ui, page, goal, list(goalId) + "/" + id, refused),
                () -> checkIns.find(goalId, id).map(CheckInController::stored),
                draft -> checkIns.change(goal, id, form.version(), draft, ui.today())
                        .map(checkIn -> Answer.to(list(goalId)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Goal goal, String action, Form<CheckInDraft> form) {
        return templates.goalsCheckInForm(ui, page, area, goal, action, "/goals/" + goal.id(), form);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long goalId, long id, @Body Form<Press> form) {
        var back = site.back(request, list(goalId), "/", "/goals", "/goals/" + goalId);
        return once.discard(
                ui,
                form.key(),
                bin,
                back,
                checkIns.find(goalId, id).map(checkIn -> ui.day(checkIn.day())),
                () -> goals.find(goalId).flatMap(goal -> checkIns.discard(goal, id)));
    }

    private static String list(long goalId) {
        return "/goals/" + goalId + "/check-ins";
    }
}
