package hoego.web.goals;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.Goal;
import hoego.goals.GoalService;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;

/** What a goal was before it was changed. */
@Controller(value = "/goals/{goalId}/changes", produces = TEXT_HTML)
final class GoalChangeController {

    private final GoalService goals;
    private final GoalChangeWords words;
    private final GoalsArea area;
    private final Templates templates;

    GoalChangeController(GoalService goals, GoalChangeWords words, GoalsArea area, Templates templates) {
        this.goals = goals;
        this.words = words;
        this.area = area;
        this.templates = templates;
    }

    @Get
    Optional<JteModel> index(
            Ui ui, Page page, long goalId, @QueryValue(value = "page", defaultValue = "1") int number) {
        return goals.find(goalId).map(goal -> list(ui, page, goal, number));
    }

    private JteModel list(Ui ui, Page page, Goal goal, int number) {
        var paging = Paging.of(number, goals.countChanges(goal.id()));
        var changes = goals.changes(goal.id(), paging.size(), paging.offset()).stream()
                .map(change -> words.of(ui, goal, change))
                .toList();
        return templates.goalsChanges(ui, page, area, goal, changes, paging);
    }
}
