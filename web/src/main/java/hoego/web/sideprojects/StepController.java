package hoego.web.sideprojects;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.sideprojects.SideProject;
import hoego.goals.sideprojects.SideProjectService;
import hoego.goals.sideprojects.SideProjectStep;
import hoego.goals.sideprojects.SideProjectStepDraft;
import hoego.goals.sideprojects.SideProjectStepService;
import hoego.goals.sideprojects.StepFilter;
import hoego.goals.sideprojects.StepKind;
import hoego.web.Answer;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Happened;
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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of a side project. */
@Controller(value = "/side-projects/{projectId}/steps", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class StepController {

    private final SideProjectService projects;
    private final SideProjectStepService steps;
    private final SideProjectsArea area;
    private final SideProjectsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    StepController(
            SideProjectService projects,
            SideProjectStepService steps,
            SideProjectsArea area,
            SideProjectsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.projects = projects;
        this.steps = steps;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    /**
     * The steps of a period.
     *
     * @param by the last day on which they may have been taken; null for all
     */
    @Get
    Optional<JteModel> index(
            Ui ui,
            Page page,
            long projectId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue @Nullable LocalDate by,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return projects.find(projectId).map(project -> {
            var last = Page.day(by);
            var filter = filter(page, projectId, q, kind, last);
            var paging = Paging.of(number, steps.count(filter));
            var listed = steps.list(filter, paging.size(), paging.offset());
            return templates.sideprojectsSteps(ui, page, area, new StepList(project, q, kind, last, listed, paging));
        });
    }

    static StepFilter filter(Page page, long projectId, String q, String kind, @Nullable LocalDate by) {
        var chosen = page.chosen();
        return new StepFilter(
                projectId,
                Sought.of(q).compared(),
                Chosen.of(StepKind.class, kind),
                chosen == null ? null : chosen.days(),
                by);
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long projectId, @QueryValue(defaultValue = "") String kind) {
        var texts = Map.of("kind", kind, "day", ui.today().toString(), "precision", "day");
        return projects.find(projectId).map(project -> form(ui, page, project, 0, Form.proposing(texts)));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, long projectId, @Body Form<SideProjectStepDraft> form) {
        var project = projects.find(projectId);
        if (project.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.add(
                ui,
                Happened.checked(ui, form, "day", SideProjectStepDraft::day),
                refused -> form(ui, page, project.get(), 0, refused),
                draft -> {
                    var step = steps.add(projectId, draft).orElseThrow();
                    return Answer.to(SideProjectTexts.path(projectId))
                            .sayingAdded(
                                    ui,
                                    ui.text(
                                            "side-projects.notice.step",
                                            Map.of(
                                                    "title",
                                                    project.get().title(),
                                                    "step",
                                                    ui.text("side-projects.step", step.kind()))),
                                    SideProjectTexts.steps(projectId) + "/" + step.id());
                });
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long projectId, long id) {
        return projects.find(projectId)
                .flatMap(project -> steps.find(projectId, id).map(step -> form(ui, page, project, id, stored(step))));
    }

    private static Form<SideProjectStepDraft> stored(SideProjectStep step) {
        return Form.of(SideProjectStepDraft.of(step), step.version());
    }

    /** The form of a step, 0 for one that is to be added. */
    private JteModel form(Ui ui, Page page, SideProject project, long id, Form<SideProjectStepDraft> form) {
        var list = SideProjectTexts.steps(project.id());
        return templates.sideprojectsStepForm(ui, page, area, project, id == 0 ? list : list + "/" + id, form);
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long projectId, long id, @Body Form<SideProjectStepDraft> form) {
        var project = projects.find(projectId);
        if (project.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                Happened.checked(ui, form, "day", SideProjectStepDraft::day),
                refused -> form(ui, page, project.get(), id, refused),
                () -> steps.find(projectId, id).map(StepController::stored),
                draft -> steps.change(projectId, id, form.version(), draft)
                        .map(step -> Answer.to(SideProjectTexts.path(projectId)).saying(ui.text("notice.saved"))));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long projectId, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(
                        request,
                        SideProjectTexts.path(projectId),
                        SideProjectTexts.steps(projectId),
                        SideProjectTexts.STEPS,
                        "/"),
                steps.find(projectId, id).map(step -> ui.text("side-projects.step", step.kind())),
                () -> steps.discard(projectId, id));
    }
}
