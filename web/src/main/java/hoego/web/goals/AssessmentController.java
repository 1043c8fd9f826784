package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.AssessmentDraft;
import hoego.goals.Goal;
import hoego.goals.GoalFilter;
import hoego.goals.GoalService;
import hoego.goals.Judging;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The judging of goals at their end. */
@Controller(value = "/goals", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class AssessmentController {

    static final String PAGE = "/goals/assessment";

    private final GoalService goals;
    private final GoalViews views;
    private final GoalsArea area;
    private final Once once;
    private final Templates templates;

    AssessmentController(GoalService goals, GoalViews views, GoalsArea area, Once once, Templates templates) {
        this.goals = goals;
        this.views = views;
        this.area = area;
        this.once = once;
        this.templates = templates;
    }

    /** What waits to be judged, and what was judged: of a period that ended in it, else of this quarter and the last. */
    @Get("/assessment")
    JteModel index(Ui ui, Page page) {
        var chosen = page.chosen();
        var start = chosen == null ? Judging.since(ui.today()) : chosen.start();
        var end = chosen == null ? Judging.by(ui.today()).plusDays(1) : chosen.end();
        var shown = views.of(
                ui,
                View.of(ui, page.period()),
                goals.standings(GoalFilter.between(start, end), ui.today()).stream()
                        .filter(goal -> goal.endsOn().isBefore(end))
                        .toList());
        return templates.goalsAssessment(ui, page, area, AssessmentPage.of(shown));
    }

    @Get("/{id}/assessment")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return ended(id).map(goal -> form(ui, page, goal, stored(ui, page, goal)));
    }

    private Optional<Goal> ended(long id) {
        return goals.find(id).filter(goal -> goal.outcome() != null);
    }

    /** What was judged already, else what its records propose. */
    private Form<AssessmentDraft> stored(Ui ui, Page page, Goal goal) {
        var shown = shown(ui, page, goal);
        var grade = Stream.of(goal.assessment(), shown.goal().share(shown.progress()), BigDecimal.ZERO)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return Form.of(new AssessmentDraft(grade, goal.reason()), goal.version());
    }

    private GoalView shown(Ui ui, Page page, Goal goal) {
        var day = Objects.requireNonNull(goal.closedOn());
        return views.of(ui, View.of(ui, page.period()), goals.standings(GoalFilter.only(goal.id()), day))
                .getFirst();
    }

    @Post("/{id}/assessment")
    HttpResponse<?> assess(Ui ui, Page page, long id, @Body Form<AssessmentDraft> form) {
        var found = ended(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                form,
                refused -> form(ui, page, found.get(), refused),
                () -> ended(id).map(goal -> stored(ui, page, goal)),
                draft -> goals.assess(id, form.version(), draft, ui.today())
                        .map(goal -> Answer.to("/goals/" + id).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Goal goal, Form<AssessmentDraft> form) {
        return templates.goalsAssessmentForm(ui, page, area, shown(ui, page, goal), form);
    }
}
