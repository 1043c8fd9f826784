package hoego.web.career;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.career.CareerKind;
import hoego.goals.career.Principle;
import hoego.goals.career.PrincipleDraft;
import hoego.goals.career.PrincipleFilter;
import hoego.goals.career.PrincipleService;
import hoego.goals.career.PrincipleState;
import hoego.goals.career.PrincipleUseFilter;
import hoego.goals.career.PrincipleUseService;
import hoego.web.Answer;
import hoego.web.Choice;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Period;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Threads.Beginning;
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

/** The pages of principles. */
@Controller(value = "/career/principles", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PrincipleController {

    private static final String LIST = "/career/principles";
    private static final int FEW = 10;

    private final PrincipleService principles;
    private final PrincipleUseService uses;
    private final CareerArea area;
    private final CareerBin bin;
    private final Threads threads;
    private final Site site;
    private final Once once;
    private final Templates templates;

    PrincipleController(
            PrincipleService principles,
            PrincipleUseService uses,
            CareerArea area,
            CareerBin bin,
            Threads threads,
            Site site,
            Once once,
            Templates templates) {
        this.principles = principles;
        this.uses = uses;
        this.area = area;
        this.bin = bin;
        this.threads = threads;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String state,
            @QueryValue(defaultValue = "") String since,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var words = Sought.of(q).compared();
        var chosen = Chosen.of(PrincipleState.class, state);
        var begun = Period.asked(since).map(Period::days).orElse(Page.EVER);
        var day = page.chosen() == null ? ui.today() : page.chosen().dayWithin(ui.today());
        var filter = new PrincipleFilter(words, chosen, day, page.days(), begun);
        var paging = Paging.of(number, principles.count(filter));
        return templates.careerPrinciples(
                ui,
                page,
                area,
                new PrincipleList(
                        q,
                        state,
                        since,
                        years(ui, page),
                        day,
                        words.isEmpty() && chosen == null && begun.equals(Page.EVER) && page.chosen() == null,
                        principles.list(filter, paging.size(), paging.offset()),
                        paging));
    }

    private static List<Choice> years(Ui ui, Page page) {
        return page.periods().stream()
                .filter(period -> period.kind() == Period.Kind.YEAR)
                .map(year -> new Choice(
                        year.toString(), ui.text("career.principle.since.in", Map.of("year", ui.period(year)))))
                .toList();
    }

    /**
     * A principle to be written down.
     *
     * @param origin the record of another area that it begins with, whose words are proposed
     * @param words that are proposed without one
     */
    @Get("/new")
    JteModel blank(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String origin,
            @QueryValue(defaultValue = "") String words) {
        var begun = threads.beginning(ui, origin, "");
        return form(
                ui,
                page,
                action(begun),
                LIST,
                begun,
                Form.proposing(Map.of(
                        "words",
                        begun.isNone() ? words : begun.title(),
                        "number",
                        Integer.toString(principles.nextNumber()),
                        "since",
                        ui.today().toString(),
                        "sincePrecision",
                        "day")));
    }

    private static String action(Beginning begun) {
        var origin = begun.origin();
        return origin == null ? LIST : LIST + "?origin=" + origin.ref();
    }

    @Post
    HttpResponse<?> add(
            Ui ui, Page page, @QueryValue(defaultValue = "") String origin, @Body Form<PrincipleDraft> form) {
        var begun = threads.beginning(ui, origin, "");
        return once.add(
                ui,
                form,
                asked -> free(asked, 0),
                refused -> form(ui, page, action(begun), LIST, begun, refused),
                draft -> {
                    var id = principles.add(draft).id();
                    threads.became(ui, origin, CareerPaths.ref(CareerKind.PRINCIPLE, id));
                    return Answer.to(path(id)).sayingAdded(ui, ui.text("notice.saved"), path(id));
                });
    }

    /** No two principles have the same number. */
    private Form<PrincipleDraft> free(Form<PrincipleDraft> form, long own) {
        return principles
                .numbered(form.value().number())
                .filter(other -> other.id() != own)
                .map(other -> form.with(
                        "number",
                        new Problem("Taken", Map.of("number", other.number(), "next", principles.nextNumber()))
                                .seenAt(path(other.id()))))
                .orElse(form);
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        var days = page.days();
        return principles
                .standing(id, days)
                .map(principle -> templates.careerPrinciple(
                        ui,
                        page,
                        area,
                        principle,
                        threads.behind(ui, CareerPaths.ref(CareerKind.PRINCIPLE, id)),
                        uses.list(new PrincipleUseFilter(id, "", null, days), FEW, 0)));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return principles.find(id).map(principle -> edit(ui, page, id, stored(principle)));
    }

    private static Form<PrincipleDraft> stored(Principle principle) {
        return Form.of(PrincipleDraft.of(principle), principle.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<PrincipleDraft> form) {
        return once.change(
                ui,
                form,
                asked -> free(asked, id),
                refused -> edit(ui, page, id, refused),
                () -> principles.find(id).map(PrincipleController::stored),
                draft -> principles
                        .change(id, form.version(), draft)
                        .map(principle -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    private JteModel edit(Ui ui, Page page, long id, Form<PrincipleDraft> form) {
        return form(ui, page, path(id), path(id), threads.beginning(ui, "", ""), form);
    }

    private JteModel form(Ui ui, Page page, String action, String back, Beginning begun, Form<PrincipleDraft> form) {
        return templates.careerPrincipleForm(ui, page, area, action, back, begun, form, Precisions.choices(ui));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, LIST, "/", "/career"),
                principles.find(id).map(Principle::words),
                () -> principles.discard(id));
    }

    static String path(long id) {
        return LIST + "/" + id;
    }
}
