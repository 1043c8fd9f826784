package hoego.web.health;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.health.HealthKind;
import hoego.health.WeighIn;
import hoego.health.WeighInDraft;
import hoego.health.WeighInFilter;
import hoego.health.WeighInService;
import hoego.web.Answer;
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
import java.util.Map;
import java.util.Optional;

@Controller(value = "/health/weigh-ins", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class WeighInController {

    private static final String LIST = "/health/weigh-ins";

    private final WeighInService weighIns;
    private final HealthArea area;
    private final HealthBin bin;
    private final Sure sure;
    private final Site site;
    private final Once once;
    private final Templates templates;

    WeighInController(
            WeighInService weighIns,
            HealthArea area,
            HealthBin bin,
            Sure sure,
            Site site,
            Once once,
            Templates templates) {
        this.weighIns = weighIns;
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
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var wish = Wish.of(q, page);
        var filter = new WeighInFilter(wish.words(), wish.days());
        var paging = Paging.of(number, weighIns.count(filter));
        return templates.healthWeighIns(
                ui, page, area, q, wish.isEverything(), weighIns.list(filter, paging.size(), paging.offset()), paging);
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page) {
        return form(ui, page, Form.proposing(Map.of("measuredOn", ui.today().toString())));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, @Body Form<WeighInDraft> form) {
        return once.add(ui, sure.weighed(ui, form), asked -> form(ui, page, asked), draft -> {
            var weighIn = weighIns.add(draft);
            return Answer.to(site.back(request, LIST, "/", "/health"))
                    .sayingAdded(ui, ui.text("notice.saved"), LIST + "/" + weighIn.id());
        });
    }

    private JteModel form(Ui ui, Page page, Form<WeighInDraft> form) {
        return templates.healthWeighInForm(ui, page, area, LIST, form, false);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return weighIns.find(id).map(weighIn -> form(ui, page, weighIn, stored(weighIn)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<WeighInDraft> form) {
        var weighIn = weighIns.find(id);
        if (weighIn.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                sure.weighed(ui, form),
                asked -> form(ui, page, weighIn.get(), asked),
                () -> weighIns.find(id).map(WeighInController::stored),
                draft -> weighIns.change(id, form.version(), draft)
                        .map(changed -> Answer.to(LIST).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, WeighIn weighIn, Form<WeighInDraft> form) {
        return templates.healthWeighInForm(ui, page, area, LIST + "/" + weighIn.id(), form, true);
    }

    private static Form<WeighInDraft> stored(WeighIn weighIn) {
        return Form.of(WeighInDraft.of(weighIn), weighIn.version());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(ui, form.key(), HealthKind.WEIGH_IN, id, site.back(request, LIST, "/", "/health"));
    }
}
