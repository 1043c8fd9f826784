package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.CorrectionDraft;
import hoego.goals.CorrectionService;
import hoego.goals.Goal;
import hoego.goals.GoalService;
import hoego.goals.GoalStanding;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Series;
import hoego.web.Templates;
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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What counts for a goal instead of what its source says; the list of its figures shows both, too. */
@Controller(value = "/goals/{goalId}/corrections", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class CorrectionController {

    private final GoalService goals;
    private final CorrectionService corrections;
    private final CorrectionForms forms;
    private final GoalViews views;
    private final GoalsArea area;
    private final GoalsBin bin;
    private final Once once;
    private final Templates templates;

    CorrectionController(
            GoalService goals,
            CorrectionService corrections,
            CorrectionForms forms,
            GoalViews views,
            GoalsArea area,
            GoalsBin bin,
            Once once,
            Templates templates) {
        this.goals = goals;
        this.corrections = corrections;
        this.forms = forms;
        this.views = views;
        this.area = area;
        this.bin = bin;
        this.once = once;
        this.templates = templates;
    }

    @Get
    Optional<JteModel> index(
            Ui ui, Page page, long goalId, @QueryValue(value = "page", defaultValue = "1") int number) {
        return goals.standing(goalId, ui.today()).filter(GoalStanding::isFed).map(goal -> {
            var view = views.of(ui, View.of(ui, page.period()), goal, Series.NONE);
            var known = corrections.list(goalId, goal.measure());
            var paging = Paging.of(number, known.size());
            var listed =
                    known.stream().skip(paging.offset()).limit(paging.size()).toList();
            return templates.goalsCorrections(ui, page, area, view, listed, paging);
        });
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long goalId, @QueryValue(defaultValue = "") String day) {
        return fed(goalId)
                .map(goal -> form(
                        ui,
                        page,
                        goal,
                        path(goalId),
                        Form.proposing(Map.of("day", day.isEmpty() ? ui.today().toString() : day))));
    }

    private Optional<Goal> fed(long goalId) {
        return goals.find(goalId).filter(Goal::isFed);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, long goalId, @Body Form<CorrectionDraft> form) {
        var found = fed(goalId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var goal = found.get();
        return once.add(
                ui,
                forms.stored(ui, goal, form),
                asked -> refused(ui, goal, 0, asked),
                refused -> form(ui, page, goal, path(goalId), refused),
                draft -> {
                    var added = corrections.add(goal, draft, said(ui, goal, draft.day()), ui.today());
                    return Answer.to(list(goalId))
                            .sayingAdded(ui, ui.text("notice.saved"), path(goalId) + "/" + added.id());
                });
    }

    /** What the source says of a day now, which is kept with the correction. */
    private @Nullable BigDecimal said(Ui ui, Goal goal, LocalDate day) {
        return goals.standing(goal.id(), ui.today())
                .map(standing -> views.figures(standing).get(day))
                .orElse(null);
    }

    /** What speaks against it, beside its field. */
    private Form<CorrectionDraft> refused(Ui ui, Goal goal, long id, Form<CorrectionDraft> form) {
        if (!form.isValid()) {
            return form;
        }
        return corrections
                .objection(goal, id, form.value(), ui.today())
                .map(against -> form.with(
                        "day",
                        switch (against) {
                            case STILL_TO_COME -> Problem.of("Future");
                            case CORRECTED_ALREADY -> Problem.of("CorrectedAlready");
                            case NOT_OF_THE_GOAL ->
                                new Problem("OutsideGoal", Map.of("span", ui.span(goal.countedFrom(), goal.endsOn())));
                        }))
                .orElse(form);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long goalId, long id) {
        return fed(goalId)
                .flatMap(goal -> corrections
                        .find(goalId, id)
                        .map(known -> form(ui, page, goal, path(goalId) + "/" + id, forms.of(ui, goal, known))));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long goalId, long id, @Body Form<CorrectionDraft> form) {
        var found = fed(goalId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var goal = found.get();
        return once.change(
                ui,
                refused(ui, goal, id, forms.stored(ui, goal, form)),
                refused -> form(ui, page, goal, path(goalId) + "/" + id, refused),
                () -> corrections.find(goalId, id).map(known -> forms.of(ui, goal, known)),
                draft -> corrections
                        .change(goal, id, form.version(), draft, said(ui, goal, draft.day()), ui.today())
                        .map(changed -> Answer.to(list(goalId)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Goal goal, String action, Form<CorrectionDraft> form) {
        return templates.goalsCorrectionForm(ui, page, area, goal, action, list(goal.id()), forms.unit(ui, goal), form);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, long goalId, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                list(goalId),
                corrections.find(goalId, id).map(known -> ui.day(known.day())),
                () -> goals.find(goalId).flatMap(goal -> corrections.discard(goal, id)));
    }

    /** The list of the goal's figures, which shows what was corrected. */
    private static String list(long goalId) {
        return "/goals/" + goalId + "/check-ins";
    }

    private static String path(long goalId) {
        return "/goals/" + goalId + "/corrections";
    }
}
