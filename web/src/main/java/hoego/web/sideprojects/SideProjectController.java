package hoego.web.sideprojects;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.sideprojects.SideProject;
import hoego.goals.sideprojects.SideProjectDraft;
import hoego.goals.sideprojects.SideProjectFilter;
import hoego.goals.sideprojects.SideProjectService;
import hoego.goals.sideprojects.SideProjectSessionService;
import hoego.goals.sideprojects.SideProjectStanding;
import hoego.goals.sideprojects.SideProjectStart;
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
import hoego.web.Ref;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Ui;
import hoego.web.View;
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

/** The pages of side projects. */
@Controller(value = "/side-projects", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class SideProjectController {

    private static final int QUESTIONS = 5;
    private static final int ALL = 1_000;

    private final SideProjectService projects;
    private final SideProjectStepService steps;
    private final SideProjectSessionService sessions;
    private final SideProjectsArea area;
    private final SideProjectsBin bin;
    private final Threads threads;
    private final Site site;
    private final Once once;
    private final Templates templates;

    SideProjectController(
            SideProjectService projects,
            SideProjectStepService steps,
            SideProjectSessionService sessions,
            SideProjectsArea area,
            SideProjectsBin bin,
            Threads threads,
            Site site,
            Once once,
            Templates templates) {
        this.projects = projects;
        this.steps = steps;
        this.sessions = sessions;
        this.area = area;
        this.bin = bin;
        this.threads = threads;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    /**
     * The list.
     *
     * @param on the day as which the projects are shown; the period's last one or today, if left out
     */
    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String state,
            @QueryValue(defaultValue = "0") long id,
            @QueryValue @Nullable LocalDate on,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var asked = Page.day(on);
        var chosen = page.chosen();
        var day = asked == null ? View.of(ui, page.period()).day() : asked;
        var filter = new SideProjectFilter(
                id,
                Sought.of(q).compared(),
                Chosen.of(StepKind.class, state),
                state.equals(SideProjectTexts.WANTED),
                chosen == null ? null : chosen.days(),
                chosen == null && asked == null ? ui.today() : day);
        var paging = Paging.of(number, projects.count(filter));
        var listed = projects.list(filter, paging.size(), paging.offset());
        return templates.sideprojectsIndex(
                ui,
                page,
                area,
                new SideProjectsIndex(listed, paging, q, state, id, asked),
                projects.questions(filter.day(), QUESTIONS));
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page, @QueryValue(defaultValue = "") String title) {
        var texts = Map.of("title", title, "begunAs", "idea", "day", ui.today().toString(), "precision", "day");
        return start(ui, page, Form.proposing(texts));
    }

    private JteModel start(Ui ui, Page page, Form<SideProjectStart> form) {
        return templates.sideprojectsStart(ui, page, area, form);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<SideProjectStart> form) {
        return once.add(
                ui,
                Happened.checked(ui, form, "day", SideProjectStart::day),
                refused -> start(ui, page, refused),
                started -> {
                    var path = SideProjectTexts.path(projects.add(started).id());
                    return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
                });
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return projects.standing(id, ui.today()).map(project -> show(ui, page, project));
    }

    private JteModel show(Ui ui, Page page, SideProjectStanding project) {
        var taken = steps.list(StepFilter.of(project.id()), ALL, 0);
        var strand = threads.of(ui, new Ref(SideProjectsArea.NAME, SideProjectsArea.PROJECT, project.id()));
        var spent = new Spent(
                sessions.weeks(project.id(), ui.today(), Spent.WEEKS),
                sessions.list(project.id(), "", Page.EVER, Spent.LATEST, 0));
        return templates.sideprojectsProject(ui, page, area, project, taken, spent, strand);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return projects.find(id).map(project -> form(ui, page, id, stored(project)));
    }

    private static Form<SideProjectDraft> stored(SideProject project) {
        return Form.of(SideProjectDraft.of(project), project.version());
    }

    private JteModel form(Ui ui, Page page, long id, Form<SideProjectDraft> form) {
        return templates.sideprojectsForm(ui, page, area, SideProjectTexts.path(id), form);
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<SideProjectDraft> form) {
        return once.change(
                ui,
                form,
                refused -> form(ui, page, id, refused),
                () -> projects.find(id).map(SideProjectController::stored),
                draft -> projects.change(id, form.version(), draft, ui.today())
                        .map(project -> Answer.to(SideProjectTexts.path(id)).saying(ui.text("notice.saved"))));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, SideProjectTexts.LIST, "/"),
                projects.find(id).map(SideProject::title),
                () -> projects.discard(id));
    }
}
