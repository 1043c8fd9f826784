package hoego.web.career;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.career.Principle;
import hoego.goals.career.PrincipleOutcome;
import hoego.goals.career.PrincipleService;
import hoego.goals.career.PrincipleUse;
import hoego.goals.career.PrincipleUseDraft;
import hoego.goals.career.PrincipleUseFilter;
import hoego.goals.career.PrincipleUseService;
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

/** When principles were kept and broken, each below its own, and those of all in one list. */
@Controller(value = "/career/principles", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PrincipleUseController {

    private static final String PRINCIPLES = "/career/principles";

    private final PrincipleService principles;
    private final PrincipleUseService uses;
    private final CareerArea area;
    private final CareerBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    PrincipleUseController(
            PrincipleService principles,
            PrincipleUseService uses,
            CareerArea area,
            CareerBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.principles = principles;
        this.uses = uses;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get("/uses")
    JteModel all(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String outcome,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return list(ui, page, null, q, outcome, number);
    }

    @Get("/{principleId}/uses")
    Optional<JteModel> index(
            Ui ui,
            Page page,
            long principleId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String outcome,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return principles.find(principleId).map(principle -> list(ui, page, principle, q, outcome, number));
    }

    private JteModel list(Ui ui, Page page, @Nullable Principle principle, String q, String outcome, int number) {
        var filter = new PrincipleUseFilter(
                principle == null ? 0 : principle.id(),
                Sought.of(q).compared(),
                Chosen.of(PrincipleOutcome.class, outcome),
                page.days());
        var paging = Paging.of(number, uses.count(filter));
        var listed = uses.list(filter, paging.size(), paging.offset());
        return templates.careerPrincipleUses(
                ui, page, area, new PrincipleUseList(principle, q, outcome, listed, paging));
    }

    @Get("/{principleId}/uses/new")
    Optional<JteModel> blank(Ui ui, Page page, long principleId, @QueryValue(defaultValue = "") String outcome) {
        return principles
                .find(principleId)
                .map(principle -> form(
                        ui,
                        page,
                        principle,
                        list(principleId),
                        Form.proposing(Map.of("day", ui.today().toString(), "outcome", outcome))));
    }

    @Post("/{principleId}/uses")
    HttpResponse<?> add(
            Ui ui, Page page, HttpRequest<?> request, long principleId, @Body Form<PrincipleUseDraft> form) {
        var found = principles.find(principleId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var principle = found.get();
        var back = back(request, principleId);
        return once.add(
                ui, checked(ui, form), refused -> form(ui, page, principle, list(principleId), refused), draft -> {
                    var use = uses.add(principle, draft);
                    return Answer.to(back)
                            .sayingAdded(
                                    ui,
                                    ui.text(
                                            "career.notice.use",
                                            Map.of("outcome", use.outcome(), "number", principle.number())),
                                    list(principleId) + "/" + use.id());
                });
    }

    private String back(HttpRequest<?> request, long principleId) {
        return site.back(
                request,
                PrincipleController.path(principleId),
                "/",
                "/career",
                PRINCIPLES,
                PRINCIPLES + "/uses",
                list(principleId));
    }

    private static Form<PrincipleUseDraft> checked(Ui ui, Form<PrincipleUseDraft> form) {
        return Happened.checked(ui, form, "day", PrincipleUseDraft::day);
    }

    @Get("/{principleId}/uses/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long principleId, long id) {
        return principles
                .find(principleId)
                .flatMap(principle -> uses.find(principleId, id)
                        .map(use -> form(ui, page, principle, list(principleId) + "/" + id, stored(use))));
    }

    private static Form<PrincipleUseDraft> stored(PrincipleUse use) {
        return Form.of(PrincipleUseDraft.of(use), use.version());
    }

    @Post("/{principleId}/uses/{id}")
    HttpResponse<?> change(Ui ui, Page page, long principleId, long id, @Body Form<PrincipleUseDraft> form) {
        var found = principles.find(principleId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var principle = found.get();
        return once.change(
                ui,
                checked(ui, form),
                refused -> form(ui, page, principle, list(principleId) + "/" + id, refused),
                () -> uses.find(principleId, id).map(PrincipleUseController::stored),
                draft -> uses.change(principleId, id, form.version(), draft)
                        .map(use ->
                                Answer.to(PrincipleController.path(principleId)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Principle principle, String action, Form<PrincipleUseDraft> form) {
        return templates.careerPrincipleUseForm(ui, page, area, principle, action, form);
    }

    @Post("/{principleId}/uses/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long principleId, long id, @Body Form<Press> form) {
        var principle = principles.find(principleId);
        return once.discard(
                ui,
                form.key(),
                bin,
                back(request, principleId),
                principle.flatMap(of ->
                        uses.find(principleId, id).map(use -> use.example().isEmpty() ? of.words() : use.example())),
                () -> principle.flatMap(of -> uses.discard(of, id)));
    }

    private static String list(long principleId) {
        return PrincipleController.path(principleId) + "/uses";
    }
}
