package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.LookStanding;
import hoego.goals.NotDoing;
import hoego.goals.NotDoingDraft;
import hoego.goals.NotDoingFilter;
import hoego.goals.NotDoingKind;
import hoego.goals.NotDoingService;
import hoego.goals.NotDoingState;
import hoego.web.Answer;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of what is put off, refused or handed over on purpose, and its forms. */
@Controller(value = "/goals/not-doing", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class NotDoingController {

    private static final String LIST = "/goals/not-doing";

    private final NotDoingService all;
    private final PrincipleChoices principles;
    private final GoalsArea area;
    private final LifeAreas lifeAreas;
    private final GoalsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    NotDoingController(
            NotDoingService all,
            PrincipleChoices principles,
            GoalsArea area,
            LifeAreas lifeAreas,
            GoalsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.all = all;
        this.principles = principles;
        this.area = area;
        this.lifeAreas = lifeAreas;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    /** A period shows what was decided in it, as it stood on its last day. */
    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(value = "area", defaultValue = "") String about,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(defaultValue = "") String state,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var chosen = page.chosen();
        var filter = new NotDoingFilter(
                Sought.of(q).compared(),
                about,
                Chosen.of(NotDoingKind.class, kind),
                Chosen.of(NotDoingState.class, state),
                chosen == null ? null : chosen.start(),
                chosen == null ? null : chosen.end(),
                chosen == null ? ui.today() : chosen.dayWithin(ui.today()));
        var paging = Paging.of(number, all.count(filter));
        return templates.goalsNotDoings(
                ui,
                page,
                area,
                all.list(filter, paging.size(), paging.offset()),
                paging,
                new Narrowing(q, about, kind, state),
                lifeAreas.choices(ui, about));
    }

    @Get("/new")
    JteModel blank(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String what,
            @QueryValue(defaultValue = "put-off") String kind,
            @QueryValue(value = "area", defaultValue = "") String about) {
        var texts = Map.of(
                "what",
                what,
                "kind",
                kind,
                "area",
                about,
                "decidedOn",
                ui.today().toString());
        return form(ui, page, LIST, LIST, Form.proposing(texts));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<NotDoingDraft> form) {
        return once.add(ui, checked(ui, form), refused -> form(ui, page, LIST, LIST, refused), draft -> {
            var path = path(all.add(draft).id());
            return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
        });
    }

    private Form<NotDoingDraft> checked(Ui ui, Form<NotDoingDraft> form) {
        var happened = Happened.checked(ui, form, "decidedOn", NotDoingDraft::decidedOn);
        return happened.isValid() && !principles.isThere(happened.value().principleId())
                ? happened.with("principleId", Problem.of("Missing"))
                : happened;
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return all.find(id).map(notDoing -> form(ui, page, path(id), path(id), stored(notDoing)));
    }

    private static Form<NotDoingDraft> stored(NotDoing notDoing) {
        return Form.of(NotDoingDraft.of(notDoing), notDoing.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<NotDoingDraft> form) {
        return once.change(
                ui,
                decidedInTime(ui, id, checked(ui, form)),
                refused -> form(ui, page, path(id), path(id), refused),
                () -> all.find(id).map(NotDoingController::stored),
                draft -> all.change(id, form.version(), draft)
                        .map(notDoing -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    /** No later than it was first looked at again. */
    private Form<NotDoingDraft> decidedInTime(Ui ui, long id, Form<NotDoingDraft> form) {
        var looks = form.isValid() ? all.looks(id, ui.today()) : List.<LookStanding>of();
        return looks.isEmpty()
                        || !form.value().decidedOn().isAfter(looks.getLast().day())
                ? form
                : form.with(
                        "decidedOn",
                        new Problem(
                                "LookedAt", Map.of("day", ui.day(looks.getLast().day()))));
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<NotDoingDraft> form) {
        return templates.goalsNotDoingForm(
                ui,
                page,
                area,
                action,
                back,
                form,
                lifeAreas.choices(ui, form.text("area")),
                principles.withNone(ui, form.text("principleId")));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, LIST, "/", "/goals"),
                all.find(id).map(NotDoing::what),
                () -> all.discard(id));
    }

    static String path(long id) {
        return LIST + "/" + id;
    }
}
