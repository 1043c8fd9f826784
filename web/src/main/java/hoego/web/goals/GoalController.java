package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.CheckIn;
import hoego.goals.CheckInService;
import hoego.goals.ClosingDraft;
import hoego.goals.Goal;
import hoego.goals.GoalDraft;
import hoego.goals.GoalFilter;
import hoego.goals.GoalHistory;
import hoego.goals.GoalKind;
import hoego.goals.GoalService;
import hoego.goals.GoalStanding;
import hoego.goals.MilestoneService;
import hoego.goals.ResolutionService;
import hoego.goals.SkipService;
import hoego.goals.WorryService;
import hoego.web.Answer;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Period;
import hoego.web.Press;
import hoego.web.Series;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** The pages of goals. */
@Controller(value = "/goals", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class GoalController {

    private static final int LATEST = 8;
    private static final int SKIPS = 5;

    private final GoalService goals;
    private final CheckInService checkIns;
    private final SkipService skips;
    private final MilestoneService milestones;
    private final Threads threads;
    private final ResolutionService resolutions;
    private final WorryService worries;
    private final TakingUp taking;
    private final GoalViews views;
    private final GoalForms forms;
    private final LifeAreas lifeAreas;
    private final GoalsBin bin;
    private final GoalsArea area;
    private final Once once;
    private final Templates templates;

    GoalController(
            GoalService goals,
            CheckInService checkIns,
            SkipService skips,
            MilestoneService milestones,
            Threads threads,
            ResolutionService resolutions,
            WorryService worries,
            TakingUp taking,
            GoalViews views,
            GoalForms forms,
            LifeAreas lifeAreas,
            GoalsBin bin,
            GoalsArea area,
            Once once,
            Templates templates) {
        this.goals = goals;
        this.checkIns = checkIns;
        this.skips = skips;
        this.milestones = milestones;
        this.threads = threads;
        this.resolutions = resolutions;
        this.worries = worries;
        this.taking = taking;
        this.views = views;
        this.forms = forms;
        this.lifeAreas = lifeAreas;
        this.bin = bin;
        this.area = area;
        this.once = once;
        this.templates = templates;
    }

    /**
     * What matters now. The goals are those of the period; once the list is narrowed by anything else, no period means all
     * time.
     */
    @Get
    JteModel index(
            Ui ui,
            Page page,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue("area") String about,
            @Nullable @QueryValue String kind,
            @Nullable @QueryValue String state,
            @QueryValue(defaultValue = "0") long id,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var narrowed = id != 0 || Stream.of(q, about, kind, state).anyMatch(Objects::nonNull);
        var period = narrowed ? page.chosen() : page.period();
        var view = View.of(ui, period == null ? Period.quarter(ui.today()) : period);
        var filter = new GoalFilter(
                id,
                Sought.of(written(q)).compared(),
                written(about),
                Chosen.of(GoalKind.class, written(kind)),
                period == null ? null : period.start(),
                period == null ? null : period.end());
        var shown = views.of(ui, view, goals.standings(filter, view.day()));
        var wanted = Chosen.of(GoalState.class, written(state));
        var listed =
                wanted == null ? shown : shown.stream().filter(wanted::holdsFor).toList();
        var paging = Paging.of(number, listed.size());
        var matters = View.of(ui, page.period());
        return templates.goalsIndex(
                ui,
                page,
                area,
                new GoalsIndex(
                        period,
                        narrowed || period == null ? null : GoalCount.of(ui, period, shown),
                        part(listed, paging),
                        paging,
                        (int) shown.stream().filter(GoalView::isToBeJudged).count(),
                        resolutions.open(matters.day()),
                        worries.balance(matters.period().days(), matters.day()),
                        matters),
                new Narrowing(written(q), written(about), written(kind), written(state)),
                lifeAreas.choices(ui, written(about)));
    }

    private static String written(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }

    private static List<GoalView> part(List<GoalView> all, Paging paging) {
        return all.stream().skip(paging.offset()).limit(paging.size()).toList();
    }

    /** A goal to be made, perhaps of a resolution or a worry. */
    @Get("/new")
    JteModel blank(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(defaultValue = "") String title,
            @QueryValue(defaultValue = "0") long resolution,
            @QueryValue(defaultValue = "0") long worry,
            @QueryValue(value = "origin", defaultValue = "") String record) {
        var wanted = Objects.requireNonNullElse(Chosen.of(GoalKind.class, kind), GoalKind.MEASURED);
        var origin = GoalOrigin.of(resolution, worry, record);
        return forms.page(
                ui,
                page,
                wanted,
                "/goals" + origin.query(),
                "/goals",
                forms.blank(ui, page, wanted, title, origin),
                threads.beginning(ui, origin.record(), ""));
    }

    @Post
    HttpResponse<?> add(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "0") long resolution,
            @QueryValue(defaultValue = "0") long worry,
            @QueryValue(value = "origin", defaultValue = "") String record,
            @Body Form<GoalDraft> form) {
        var origin = GoalOrigin.of(resolution, worry, record);
        var begun = threads.beginning(ui, origin.record(), "");
        return once.add(
                ui,
                forms.stored(ui, form),
                refused -> forms.page(ui, page, kind(refused), "/goals" + origin.query(), "/goals", refused, begun),
                draft -> {
                    var goal = goals.add(draft, begun.isNone() ? "" : origin.record(), begun.title());
                    resolutions.becomeGoal(resolution, goal, ui.today());
                    worries.becomeGoal(worry, goal, ui.today());
                    taking.by(origin.record(), goal, ui.today());
                    return Answer.to(path(goal.id())).sayingAdded(ui, ui.text("notice.saved"), path(goal.id()));
                });
    }

    private static GoalKind kind(Form<GoalDraft> form) {
        return Objects.requireNonNullElse(Chosen.of(GoalKind.class, form.text("kind")), GoalKind.MEASURED);
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        var view = View.of(ui, page.period());
        return goals.standing(id, page.chosen() == null ? ui.today() : view.day())
                .map(goal -> page(ui, view, goal))
                .map(goal -> templates.goalsGoal(ui, page, area, goal, closing(goal.view())));
    }

    private static Form<ClosingDraft> closing(GoalView goal) {
        return Form.proposing(
                Map.of("day", goal.closingDay().toString(), "assessment", goal.isToBeJudged() ? goal.proposed() : ""));
    }

    private GoalPage page(Ui ui, View view, GoalStanding goal) {
        var ofMilestones = goal.kind() == GoalKind.MILESTONES;
        var entered = entered(goal);
        var figures = isHabitByHand(goal) ? ticks(entered) : views.figures(goal);
        var shown = views.of(ui, view, goal, new Series(Map.of(goal.measure(), figures)));
        var history = ofMilestones ? null : GoalHistory.of(goal, view.pausedDays(), figures);
        return new GoalPage(
                shown,
                goal.isOpen() && !goal.closedLater(),
                history,
                history == null ? null : GoalChart.of(shown, history, view),
                habit(ui, shown, history),
                entered.stream().limit(LATEST).toList(),
                ofMilestones ? milestones.list(goal.id()) : List.of(),
                worries.ofGoal(goal.id()),
                threads.beginning(ui, goal.origin(), goal.originTitle()),
                goals.thread(goal.id()));
    }

    /** Its latest check-ins; of a habit all of them, which say on which days it was kept. */
    private List<CheckIn> entered(GoalStanding goal) {
        var limit = isHabitByHand(goal) ? Integer.MAX_VALUE : LATEST;
        return goal.takesCheckIns() ? checkIns.list(goal.id(), "", goal.countedDays(), limit, 0) : List.of();
    }

    private static boolean isHabitByHand(GoalStanding goal) {
        return goal.kind() == GoalKind.HABIT && goal.takesCheckIns();
    }

    private static NavigableMap<LocalDate, BigDecimal> ticks(List<CheckIn> checkIns) {
        var ticks = new TreeMap<LocalDate, BigDecimal>();
        checkIns.forEach(checkIn -> ticks.put(checkIn.day(), BigDecimal.ONE));
        return ticks;
    }

    private @Nullable HabitView habit(Ui ui, GoalView shown, @Nullable GoalHistory history) {
        var habit = history == null ? null : history.habit();
        return habit == null
                ? null
                : new HabitView(
                        ui,
                        shown,
                        habit,
                        skips.list(
                                shown.id(),
                                "",
                                LocalDateRange.ofClosed(
                                        shown.goal().countedFrom(), shown.goal().endsOn()),
                                SKIPS,
                                0));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return goals.find(id).map(goal -> edit(ui, page, goal, forms.of(ui, goal)));
    }

    private JteModel edit(Ui ui, Page page, Goal goal, Form<GoalDraft> form) {
        var path = path(goal.id());
        return forms.page(
                ui, page, kind(form), path, path, form, threads.beginning(ui, goal.origin(), goal.originTitle()));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<GoalDraft> form) {
        var found = goals.find(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var stored = found.get();
        return once.change(
                ui,
                forms.stored(ui, form),
                refused -> edit(ui, page, stored, refused),
                () -> goals.find(id).map(goal -> forms.of(ui, goal)),
                draft -> goals.change(id, form.version(), draft, ui.today())
                        .map(goal -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, long id, @Body Form<Press> form) {
        return once.discard(ui, form.key(), bin, "/goals", goals.find(id).map(Goal::title), () -> goals.discard(id));
    }

    private static String path(long id) {
        return "/goals/" + id;
    }
}
