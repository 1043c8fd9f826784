package hoego.web.sideprojects;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.sideprojects.SideProject;
import hoego.goals.sideprojects.SideProjectService;
import hoego.goals.sideprojects.SideProjectSession;
import hoego.goals.sideprojects.SideProjectSessionDraft;
import hoego.goals.sideprojects.SideProjectSessionService;
import hoego.web.Answer;
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
import java.util.Map;
import java.util.Optional;

/** The time spent on a side project. */
@Controller(value = "/side-projects/{projectId}/sessions", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class SessionController {

    private final SideProjectService projects;
    private final SideProjectSessionService sessions;
    private final SideProjectsArea area;
    private final SideProjectsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    SessionController(
            SideProjectService projects,
            SideProjectSessionService sessions,
            SideProjectsArea area,
            SideProjectsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.projects = projects;
        this.sessions = sessions;
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
            long projectId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return projects.find(projectId).map(project -> {
            var words = Sought.of(q).compared();
            var paging = Paging.of(number, sessions.count(projectId, words, page.days()));
            var listed = sessions.list(projectId, words, page.days(), paging.size(), paging.offset());
            return templates.sideprojectsSessions(ui, page, area, new SessionList(project, q, listed, paging));
        });
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long projectId) {
        var texts = Map.of("day", ui.today().toString());
        return projects.find(projectId).map(project -> form(ui, page, project, 0, Form.proposing(texts)));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, long projectId, @Body Form<SideProjectSessionDraft> form) {
        var project = projects.find(projectId);
        if (project.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.add(ui, checked(ui, form), refused -> form(ui, page, project.get(), 0, refused), draft -> {
            var session = sessions.add(project.get(), draft);
            return Answer.to(SideProjectTexts.path(projectId))
                    .sayingAdded(
                            ui,
                            ui.text(
                                    "side-projects.notice.session",
                                    Map.of("title", project.get().title(), "time", ui.minutes(session.minutes()))),
                            SideProjectTexts.sessions(projectId) + "/" + session.id());
        });
    }

    private static Form<SideProjectSessionDraft> checked(Ui ui, Form<SideProjectSessionDraft> form) {
        return Happened.checked(ui, form, "day", SideProjectSessionDraft::day);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long projectId, long id) {
        return projects.find(projectId)
                .flatMap(project ->
                        sessions.find(projectId, id).map(session -> form(ui, page, project, id, stored(session))));
    }

    private static Form<SideProjectSessionDraft> stored(SideProjectSession session) {
        return Form.of(SideProjectSessionDraft.of(session), session.version());
    }

    /** The form of a session, 0 for one that is to be added. */
    private JteModel form(Ui ui, Page page, SideProject project, long id, Form<SideProjectSessionDraft> form) {
        var list = SideProjectTexts.sessions(project.id());
        return templates.sideprojectsSessionForm(ui, page, area, project, id == 0 ? list : list + "/" + id, form);
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long projectId, long id, @Body Form<SideProjectSessionDraft> form) {
        var project = projects.find(projectId);
        if (project.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                checked(ui, form),
                refused -> form(ui, page, project.get(), id, refused),
                () -> sessions.find(projectId, id).map(SessionController::stored),
                draft -> sessions.change(projectId, id, form.version(), draft)
                        .map(session ->
                                Answer.to(SideProjectTexts.path(projectId)).saying(ui.text("notice.saved"))));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long projectId, long id, @Body Form<Press> form) {
        var project = projects.find(projectId);
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, SideProjectTexts.path(projectId), SideProjectTexts.sessions(projectId)),
                project.flatMap(of -> sessions.find(projectId, id).map(session -> of.title())),
                () -> project.flatMap(of -> sessions.discard(of, id)));
    }
}
