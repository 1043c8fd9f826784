package hoego.web.health;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.health.BodySite;
import hoego.health.Condition;
import hoego.health.ConditionDraft;
import hoego.health.ConditionFilter;
import hoego.health.ConditionService;
import hoego.health.HealthKind;
import hoego.health.PainEntryService;
import hoego.health.PainFilter;
import hoego.health.Precision;
import hoego.web.Answer;
import hoego.web.Choice;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Site;
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
import java.util.stream.Stream;

@Controller(value = "/health/conditions", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class ConditionController {

    private static final String LIST = "/health/conditions";

    private final ConditionService conditions;
    private final PainEntryService painEntries;
    private final HealthArea area;
    private final HealthBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    ConditionController(
            ConditionService conditions,
            PainEntryService painEntries,
            HealthArea area,
            HealthBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.conditions = conditions;
        this.painEntries = painEntries;
        this.area = area;
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
            @QueryValue(defaultValue = "") String site,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var wish = Wish.of(q, page);
        var chosen = Chosen.of(BodySite.class, site);
        var filter = new ConditionFilter(wish.words(), wish.sites(), chosen, wish.days());
        var paging = Paging.of(number, conditions.count(filter));
        return templates.healthConditions(
                ui,
                page,
                area,
                q,
                site,
                wish.isEverything() && chosen == null,
                conditions.list(filter, paging.size(), paging.offset()),
                paging);
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page) {
        return form(
                ui,
                page,
                Form.proposing(
                        Map.of("onsetOn", ui.today().toString(), "onsetPrecision", "day", "endedPrecision", "day")));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<ConditionDraft> form) {
        return once.add(ui, form, asked -> form(ui, page, asked), draft -> {
            var condition = conditions.add(draft);
            var path = LIST + "/" + condition.id();
            return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
        });
    }

    private JteModel form(Ui ui, Page page, Form<ConditionDraft> form) {
        return templates.healthConditionForm(ui, page, area, LIST, LIST, form, sites(ui), precisions(ui), false);
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id, @QueryValue(value = "page", defaultValue = "1") int number) {
        return conditions.find(id).map(condition -> {
            var filter =
                    new PainFilter("", List.of(), null, 0, id, Wish.of("", page).days());
            var paging = Paging.of(number, painEntries.count(filter));
            return templates.healthCondition(
                    ui, page, area, condition, painEntries.list(filter, paging.size(), paging.offset()), paging);
        });
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return conditions.find(id).map(condition -> form(ui, page, condition, stored(condition)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<ConditionDraft> form) {
        var condition = conditions.find(id);
        if (condition.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                form,
                asked -> form(ui, page, condition.get(), asked),
                () -> conditions.find(id).map(ConditionController::stored),
                draft -> conditions
                        .change(id, form.version(), draft)
                        .map(changed -> Answer.to(LIST + "/" + id).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Condition condition, Form<ConditionDraft> form) {
        var own = LIST + "/" + condition.id();
        return templates.healthConditionForm(ui, page, area, own, own, form, sites(ui), precisions(ui), true);
    }

    private static List<Choice> sites(Ui ui) {
        return Stream.concat(
                        Stream.of(new Choice("", ui.text("health.site.none"))),
                        ui.choices("health.site", BodySite.values()).stream())
                .toList();
    }

    private static List<Choice> precisions(Ui ui) {
        return ui.choices("precision", Precision.values()).reversed();
    }

    private static Form<ConditionDraft> stored(Condition condition) {
        return Form.of(ConditionDraft.of(condition), condition.version());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(ui, form.key(), HealthKind.CONDITION, id, site.back(request, LIST, "/", "/health"));
    }
}
