package hoego.web.goals;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.Worry;
import hoego.goals.WorryDraft;
import hoego.goals.WorryFilter;
import hoego.goals.WorryService;
import hoego.goals.WorryStanding;
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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of worries. */
@Controller(value = "/goals/worries", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class WorryController {

    private static final String LIST = "/goals/worries";

    private final WorryService worries;
    private final WorryActivity activity;
    private final GoalsArea area;
    private final LifeAreas lifeAreas;
    private final GoalsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    WorryController(
            WorryService worries,
            WorryActivity activity,
            GoalsArea area,
            LifeAreas lifeAreas,
            GoalsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.worries = worries;
        this.activity = activity;
        this.area = area;
        this.lifeAreas = lifeAreas;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(value = "area", defaultValue = "") String about,
            @QueryValue(defaultValue = "") String state,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var filter = filter(page, q, about, Chosen.of(WorryStanding.State.class, state));
        var paging = Paging.of(number, worries.count(filter));
        var listed = worries.list(filter, paging.size(), paging.offset());
        return templates.goalsWorries(
                ui,
                page,
                area,
                activity.of(ui, page.period()),
                listed,
                paging,
                q,
                about,
                state,
                lifeAreas.choices(ui, about));
    }

    static WorryFilter filter(Page page, String q, String about, WorryStanding.@Nullable State state) {
        var chosen = page.chosen();
        return new WorryFilter(
                Sought.of(q).compared(),
                about,
                state,
                chosen == null ? null : chosen.start(),
                chosen == null ? null : chosen.end());
    }

    @Get("/new")
    JteModel blank(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String words,
            @QueryValue(value = "area", defaultValue = "") String about) {
        var texts = Map.of("words", words, "area", about, "day", ui.today().toString(), "precision", "day");
        return form(ui, page, LIST, LIST, Form.proposing(texts));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, @Body Form<WorryDraft> form) {
        var back = site.back(request, LIST, "/", "/goals");
        return once.add(ui, checked(ui, form), refused -> form(ui, page, LIST, LIST, refused), draft -> {
            var worry = worries.add(draft);
            return Answer.to(back)
                    .sayingAdded(
                            ui, ui.text("goals.notice.worry", Map.of("area", ui.area(worry.area()))), path(worry.id()));
        });
    }

    private static Form<WorryDraft> checked(Ui ui, Form<WorryDraft> form) {
        return Happened.checked(ui, form, "day", WorryDraft::day);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return worries.find(id).map(worry -> form(ui, page, path(id), path(id), stored(worry)));
    }

    private static Form<WorryDraft> stored(Worry worry) {
        return Form.of(WorryDraft.of(worry), worry.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<WorryDraft> form) {
        return once.change(
                ui,
                checked(ui, form),
                refused -> form(ui, page, path(id), path(id), refused),
                () -> worries.find(id).map(WorryController::stored),
                draft -> worries.change(id, form.version(), draft)
                        .map(worry -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<WorryDraft> form) {
        return templates.goalsWorryForm(
                ui,
                page,
                area,
                action,
                back,
                form,
                lifeAreas.choices(ui, form.text("area")),
                GoalChoices.precisions(ui));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, LIST, "/", "/goals"),
                worries.find(id).map(Worry::words),
                () -> worries.discard(id));
    }

    static String path(long id) {
        return LIST + "/" + id;
    }
}
