package hoego.web.goals;

import gg.jte.models.runtime.JteModel;
import hoego.goals.Direction;
import hoego.goals.GoalStanding;
import hoego.goals.GoalsOverview;
import hoego.goals.GoalsTimeline;
import hoego.goals.WorryBalance;
import hoego.web.Attention;
import hoego.web.Evidence;
import hoego.web.Glance;
import hoego.web.Moment;
import hoego.web.Series;
import hoego.web.Silence;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What the dashboard shows of goals. */
record GoalsGlance(
        View view,
        List<GoalStanding> goals,
        GoalsOverview overview,
        Set<String> wanted,
        GoalViews views,
        Templates templates)
        implements Glance {

    private static final int BARS = 5;

    /** A goal behind says so from the second week since it was begun, pauses not counted; before that nobody is late. */
    private static final int BEHIND_AFTER_DAYS = 7;

    @Override
    public Map<LocalDate, Integer> days() {
        return overview.days();
    }

    @Override
    public List<Moment> latest(Ui ui) {
        return overview.latest().stream()
                .map(moment -> GoalsMoments.moment(ui, moment))
                .toList();
    }

    @Override
    public Silence silence() {
        var latest = overview.latest();
        return new Silence(latest.isEmpty() ? null : latest.getFirst().day(), false);
    }

    @Override
    public Series measured() {
        return GoalsMeasuring.series(wanted, overview.figures());
    }

    @Override
    public List<Evidence> worries() {
        return evidence("/goals/worries", WorryBalance::worries);
    }

    @Override
    public List<Evidence> actions() {
        return evidence("/goals/worries/actions", WorryBalance::actions);
    }

    private List<Evidence> evidence(String list, ToIntFunction<WorryBalance> count) {
        return overview.worries().stream()
                .filter(balance -> count.applyAsInt(balance) > 0)
                .map(balance -> new Evidence(
                        balance.area(),
                        list + "?period=" + view.period() + "&area=" + balance.area(),
                        count.applyAsInt(balance)))
                .toList();
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public JteModel card(Ui ui, Series measures) {
        var shown = views.of(ui, view, goals, measures);
        if (shown.isEmpty() && overview.latest().isEmpty()) {
            return view.past() ? templates.none(ui, GoalsArea.NAME, view.period()) : templates.goalsFirst(ui);
        }
        var bars = shown.stream()
                .filter(goal -> goal.goal().isPursued())
                .limit(BARS)
                .toList();
        return templates.goalsCard(ui, GoalCount.of(ui, view.period(), shown), bars, overview, view.day());
    }

    @Override
    public List<Attention> attention(Ui ui, Series measures) {
        var behind = views.of(ui, view, goals, measures).stream()
                .filter(GoalView::isBehind)
                .filter(goal -> view.pause().isEmpty() || goesOn(goal.goal()))
                .filter(goal -> !goal.goal().begunOn().isAfter(view.daysAgo(BEHIND_AFTER_DAYS)))
                .map(goal -> new Attention(
                        GoalsArea.NAME,
                        ui.text("goals.attention.behind", Map.of("title", goal.title())),
                        ui.text(
                                "goals.attention.behind.detail",
                                Map.of("figures", goal.figures(), "safety", goal.safety())),
                        goal.path(),
                        2));
        var idle = overview.idle().stream()
                .filter(vow -> !vow.madeOn().isAfter(view.daysAgo(GoalsTimeline.IDLE_AFTER_DAYS)))
                .map(vow -> new Attention(
                        GoalsArea.NAME,
                        ui.text("goals.attention.idle"),
                        ui.text(
                                "goals.attention.idle.detail",
                                Map.of("words", vow.words(), "day", ui.shortDay(vow.madeOn()))),
                        "/goals/resolutions/" + vow.id(),
                        1));
        var due = overview.due().stream()
                .map(each -> new Attention(
                        GoalsArea.NAME,
                        ui.text("goals.attention.due", each.kind()),
                        ui.text(
                                "goals.attention.due.detail",
                                Map.of("what", each.what(), "day", ui.shortDay(each.on()))),
                        "/goals/not-doing/" + each.id(),
                        2));
        var lopsided = Stream.of(WorryPage.said(ui, overview.worries()))
                .filter(areas -> !areas.isEmpty())
                .map(areas -> new Attention(
                        GoalsArea.NAME,
                        ui.text("goals.attention.lopsided"),
                        areas,
                        "/goals/worries?period=" + view.period(),
                        1));
        return view.pause().isPresent()
                ? behind.toList()
                : Stream.of(unjudged(ui).stream(), behind, due, lopsided, idle)
                        .flatMap(each -> each)
                        .toList();
    }

    /** Whether a pause does not stop its line: a limit that grows stays one. */
    private static boolean goesOn(GoalStanding goal) {
        var start = goal.startValue();
        var target = goal.targetValue();
        return goal.direction() == Direction.LESS && start != null && target != null && start.compareTo(target) <= 0;
    }

    /** One for all goals whose end has come or is near. */
    private List<Attention> unjudged(Ui ui) {
        var waiting = overview.unjudged();
        return waiting == 0
                ? List.of()
                : List.of(new Attention(
                        GoalsArea.NAME,
                        ui.text("goals.attention.assess"),
                        ui.text("goals.attention.assess.detail", Map.of("goals", waiting)),
                        AssessmentController.PAGE + (view.past() ? "?period=" + view.period() : ""),
                        2));
    }
}
