package hoego.web.health;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.health.BodySide;
import hoego.health.BodySite;
import hoego.health.ConditionService;
import hoego.health.HealthKind;
import hoego.health.PainEntry;
import hoego.health.PainEntryDraft;
import hoego.health.PainEntryService;
import hoego.health.PainFilter;
import hoego.web.Answer;
import hoego.web.Choice;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
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
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Controller(value = "/health/pain-entries", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PainEntryController {

    private static final String LIST = "/health/pain-entries";

    private final PainEntryService entries;
    private final ConditionService conditions;
    private final HealthArea area;
    private final HealthBin bin;
    private final Sure sure;
    private final Site site;
    private final Once once;
    private final Templates templates;

    PainEntryController(
            PainEntryService entries,
            ConditionService conditions,
            HealthArea area,
            HealthBin bin,
            Sure sure,
            Site site,
            Once once,
            Templates templates) {
        this.entries = entries;
        this.conditions = conditions;
        this.area = area;
        this.bin = bin;
        this.sure = sure;
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
            @QueryValue(defaultValue = "0") int least,
            @QueryValue @Nullable Long condition,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var wish = Wish.of(q, page);
        var chosen = Chosen.of(BodySite.class, site);
        var filter = new PainFilter(wish.words(), wish.sites(), chosen, least, condition, wish.days());
        var paging = Paging.of(number, entries.count(filter));
        return templates.healthPainEntries(
                ui,
                page,
                area,
                new PainList(
                        q,
                        wish.isEverything() && chosen == null && least == 0 && condition == null,
                        site,
                        least,
                        condition,
                        conditions.all(),
                        entries.list(filter, paging.size(), paging.offset()),
                        paging));
    }

    /** Opens where it hurt last, or where one comes from. */
    @Get("/new")
    JteModel blank(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String site,
            @QueryValue(defaultValue = "") String condition) {
        var proposed = new HashMap<String, String>();
        entries.latest().map(latest -> Form.of(PainEntryDraft.of(latest), 0)).ifPresent(latest -> {
            for (var field : List.of("site", "side", "conditionId")) {
                proposed.put(field, latest.text(field));
            }
        });
        if (!site.isEmpty() && !site.equals(proposed.get("site"))) {
            proposed.put("site", site);
            proposed.put("side", "");
            proposed.put("conditionId", condition);
        } else if (!condition.isEmpty()) {
            proposed.put("conditionId", condition);
        }
        proposed.put("feltOn", ui.today().toString());
        return form(ui, page, Form.proposing(proposed));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, @Body Form<PainEntryDraft> form) {
        return once.add(
                ui, sure.asked(ui, known(form), PainEntryDraft::feltOn), asked -> form(ui, page, asked), draft -> {
                    var entry = entries.add(draft);
                    return Answer.to(site.back(request, LIST, "/", "/health"))
                            .sayingAdded(ui, ui.text("notice.saved"), LIST + "/" + entry.id());
                });
    }

    /** The condition may have been deleted while the form was open. */
    private Form<PainEntryDraft> known(Form<PainEntryDraft> form) {
        var condition = form.isValid() ? form.value().conditionId() : null;
        return condition == null || conditions.find(condition).isPresent()
                ? form
                : form.with("conditionId", Problem.of("Gone"));
    }

    private JteModel form(Ui ui, Page page, Form<PainEntryDraft> form) {
        return templates.healthPainEntryForm(ui, page, area, LIST, form, choices(ui), false);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return entries.find(id).map(entry -> form(ui, page, entry, stored(entry)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<PainEntryDraft> form) {
        var entry = entries.find(id);
        if (entry.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                sure.asked(ui, known(form), PainEntryDraft::feltOn),
                asked -> form(ui, page, entry.get(), asked),
                () -> entries.find(id).map(PainEntryController::stored),
                draft -> entries.change(id, form.version(), draft)
                        .map(changed -> Answer.to(LIST).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, PainEntry entry, Form<PainEntryDraft> form) {
        return templates.healthPainEntryForm(ui, page, area, LIST + "/" + entry.id(), form, choices(ui), true);
    }

    private PainChoices choices(Ui ui) {
        var all =
                conditions.all().stream().map(condition -> new Choice(Long.toString(condition.id()), condition.name()));
        return new PainChoices(
                ui.choices("health.site", BodySite.values()),
                ui.choices("health.side", BodySide.values()),
                IntStream.rangeClosed(0, 10)
                        .mapToObj(level -> new Choice(Integer.toString(level), Integer.toString(level)))
                        .toList(),
                Stream.concat(Stream.of(new Choice("", ui.text("health.condition.none"))), all)
                        .toList());
    }

    private static Form<PainEntryDraft> stored(PainEntry entry) {
        return Form.of(PainEntryDraft.of(entry), entry.version());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(ui, form.key(), HealthKind.PAIN_ENTRY, id, site.back(request, LIST, "/", "/health"));
    }
}
