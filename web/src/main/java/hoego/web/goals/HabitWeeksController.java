package hoego.web.goals;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.GoalHistory;
import hoego.goals.GoalKind;
import hoego.goals.GoalService;
import hoego.goals.GoalStanding;
import hoego.goals.HabitStreak;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Series;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which weeks, or months, a habit was kept; a daily one or one of given days, on which days. */
@Controller(value = "/goals/{goalId}/weeks", produces = TEXT_HTML)
final class HabitWeeksController {

    private final GoalService goals;
    private final GoalViews views;
    private final GoalsArea area;
    private final Templates templates;

    HabitWeeksController(GoalService goals, GoalViews views, GoalsArea area, Templates templates) {
        this.goals = goals;
        this.views = views;
        this.area = area;
        this.templates = templates;
    }

    @Get
    Optional<JteModel> index(
            Ui ui,
            Page page,
            long goalId,
            @QueryValue(defaultValue = "") String state,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return goals.standing(goalId, ui.today())
                .filter(goal -> goal.kind() == GoalKind.HABIT && !goal.isUpcoming())
                .map(goal -> list(ui, page, goal, state, number));
    }

    private JteModel list(Ui ui, Page page, GoalStanding goal, String state, int number) {
        var view = View.of(ui, page.period());
        var figures = views.figures(goal);
        var streak = GoalHistory.streak(goal, view.pausedDays(), figures, goal.day());
        var listed = listed(streak, state);
        var paging = Paging.of(number, listed.size());
        var shown = listed.reversed().stream()
                .skip(paging.offset())
                .limit(paging.size())
                .toList();
        return templates.goalsWeeks(
                ui,
                page,
                area,
                views.of(ui, view, goal, new Series(Map.of(goal.measure(), figures))),
                streak.every(),
                state,
                shown,
                paging);
    }

    private static List<HabitStreak.Unit> listed(HabitStreak streak, String state) {
        return switch (state) {
            case "kept" -> streak.kept();
            case "counted" -> streak.counted();
            default -> streak.units();
        };
    }
}
