package hoego.web.career;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.career.Attempt;
import hoego.goals.career.AttemptDraft;
import hoego.goals.career.AttemptFilter;
import hoego.goals.career.AttemptOutcome;
import hoego.goals.career.AttemptService;
import hoego.goals.career.CareerKind;
import hoego.goals.career.Undertaking;
import hoego.goals.career.UndertakingService;
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

/** The attempts of an undertaking. */
@Controller(
        value = "/career/undertakings/{undertakingId}/attempts",
        produces = TEXT_HTML,
        consumes = APPLICATION_FORM_URLENCODED)
final class AttemptController {

    private final UndertakingService undertakings;
    private final AttemptService attempts;
    private final CareerArea area;
    private final CareerBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    AttemptController(
            UndertakingService undertakings,
            AttemptService attempts,
            CareerArea area,
            CareerBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.undertakings = undertakings;
        this.attempts = attempts;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    /**
     * The attempts that ran in a period.
     *
     * @param by the day by which they had begun; null for all
     */
    @Get
    Optional<JteModel> index(
            Ui ui,
            Page page,
            long undertakingId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String outcome,
            @QueryValue @Nullable LocalDate by,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return undertakings.find(undertakingId).map(undertaking -> {
            var begun = Page.day(by);
            var filter = new AttemptFilter(
                    Sought.of(q).compared(),
                    Chosen.of(AttemptOutcome.class, outcome),
                    page.chosen() == null ? null : page.days(),
                    begun);
            var paging = Paging.of(number, attempts.count(undertakingId, filter));
            var listed = attempts.list(undertakingId, filter, paging.size(), paging.offset());
            return templates.careerAttempts(
                    ui, page, area, new AttemptList(undertaking, q, outcome, begun, listed, paging));
        });
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long undertakingId) {
        return undertakings
                .find(undertakingId)
                .map(undertaking -> form(
                        ui,
                        page,
                        undertaking,
                        list(undertakingId),
                        Form.proposing(Map.of(
                                "startedOn",
                                ui.today().toString(),
                                "startedPrecision",
                                "day",
                                "endedPrecision",
                                "day",
                                "outcome",
                                "running"))));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, long undertakingId, @Body Form<AttemptDraft> form) {
        var found = undertakings.find(undertakingId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var undertaking = found.get();
        return once.add(
                ui, checked(ui, form), asked -> form(ui, page, undertaking, list(undertakingId), asked), draft -> {
                    var attempt = attempts.add(undertaking, draft);
                    return Answer.to(path(undertakingId))
                            .sayingAdded(ui, ui.text("notice.saved"), list(undertakingId) + "/" + attempt.id());
                });
    }

    private static Form<AttemptDraft> checked(Ui ui, Form<AttemptDraft> form) {
        return Happened.checked(ui, form, "endedOn", AttemptDraft::endedFrom);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long undertakingId, long id) {
        return undertakings
                .find(undertakingId)
                .flatMap(undertaking -> attempts.find(undertakingId, id)
                        .map(attempt -> form(ui, page, undertaking, list(undertakingId) + "/" + id, stored(attempt))));
    }

    private static Form<AttemptDraft> stored(Attempt attempt) {
        return Form.of(AttemptDraft.of(attempt), attempt.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long undertakingId, long id, @Body Form<AttemptDraft> form) {
        var found = undertakings.find(undertakingId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var undertaking = found.get();
        return once.change(
                ui,
                checked(ui, form),
                asked -> form(ui, page, undertaking, list(undertakingId) + "/" + id, asked),
                () -> attempts.find(undertakingId, id).map(AttemptController::stored),
                draft -> attempts.change(undertakingId, id, form.version(), draft)
                        .map(attempt -> Answer.to(path(undertakingId)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Undertaking undertaking, String action, Form<AttemptDraft> form) {
        return templates.careerAttemptForm(
                ui,
                page,
                area,
                undertaking,
                action,
                path(undertaking.id()),
                form,
                Precisions.choices(ui),
                ui.choices("career.attempt.outcome", AttemptOutcome.values()));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long undertakingId, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, path(undertakingId), list(undertakingId), "/career"),
                attempts.find(undertakingId, id).map(Attempt::approach),
                () -> attempts.discard(undertakingId, id));
    }

    private static String path(long undertakingId) {
        return CareerPaths.of(CareerKind.UNDERTAKING, undertakingId);
    }

    private static String list(long undertakingId) {
        return path(undertakingId) + "/attempts";
    }
}
