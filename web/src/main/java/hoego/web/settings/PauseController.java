package hoego.web.settings;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;

/** Days that count against nothing. */
@Controller(value = "/settings/pauses", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PauseController {

    private static final String PATH = "/settings/pauses";

    private final PauseService pauses;
    private final Once once;
    private final Templates templates;

    PauseController(PauseService pauses, Once once, Templates templates) {
        this.pauses = pauses;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var filter = PauseFilter.of(q, page);
        var paging = Paging.of(number, pauses.count(filter));
        return templates.settingsPauses(
                ui, page, q, filter.isEverything(), pauses.list(filter, paging.size(), paging.offset()), paging);
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page) {
        var today = ui.today().toString();
        return form(ui, page, PATH, Form.proposing(Map.of("kind", "illness", "startsOn", today, "endsOn", today)));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<PauseDraft> form) {
        return once.add(ui, form, asked -> free(ui, asked, 0), refused -> form(ui, page, PATH, refused), draft -> {
            var pause = pauses.add(draft);
            return Answer.to(PATH).sayingAdded(ui, ui.text("notice.saved"), PATH + "/" + pause.id());
        });
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return stored(id).map(form -> form(ui, page, PATH + "/" + id, form));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<PauseDraft> form) {
        return once.change(
                ui,
                form,
                asked -> free(ui, asked, id),
                refused -> form(ui, page, PATH + "/" + id, refused),
                () -> stored(id),
                draft -> pauses.change(id, form.version(), draft)
                        .map(pause -> Answer.to(PATH).saying(ui.text("notice.saved"))));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, long id, @Body Form<Press> form) {
        return once.perform(
                ui,
                form.key(),
                () -> pauses.find(id)
                        .flatMap(pause -> pauses.discard(ui, id, title(ui, pause)))
                        .map(notice -> Answer.to(PATH).saying(notice)));
    }

    private Optional<Form<PauseDraft>> stored(long id) {
        return pauses.find(id).map(pause -> Form.of(PauseDraft.of(pause), pause.version()));
    }

    static String title(Ui ui, StoredPause pause) {
        return ui.text(
                "settings.pause.name",
                Map.of(
                        "kind", ui.text("pause.kind", pause.kind()),
                        "days", ui.span(pause.startsOn(), pause.endsOn())));
    }

    /** A day belongs to one pause. */
    private Form<PauseDraft> free(Ui ui, Form<PauseDraft> form, long own) {
        return pauses.taking(form.value(), own)
                .map(other -> form.with(
                        "startsOn",
                        new Problem("Paused", Map.of("pause", title(ui, other)))
                                .seenAt(PATH + "/" + other.id() + "/edit")))
                .orElse(form);
    }

    private JteModel form(Ui ui, Page page, String action, Form<PauseDraft> form) {
        return templates.settingsPause(ui, page, action, form);
    }
}
