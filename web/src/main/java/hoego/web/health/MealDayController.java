package hoego.web.health;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.health.Adherence;
import hoego.health.HealthKind;
import hoego.health.MealDay;
import hoego.health.MealDayDraft;
import hoego.health.MealDayFilter;
import hoego.health.MealDayService;
import hoego.web.Answer;
import hoego.web.Choice;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Controller(value = "/health/meal-days", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class MealDayController {

    private static final String LIST = "/health/meal-days";

    private final MealDayService mealDays;
    private final HealthArea area;
    private final HealthBin bin;
    private final Sure sure;
    private final Site site;
    private final Once once;
    private final Templates templates;

    MealDayController(
            MealDayService mealDays,
            HealthArea area,
            HealthBin bin,
            Sure sure,
            Site site,
            Once once,
            Templates templates) {
        this.mealDays = mealDays;
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
            @QueryValue(defaultValue = "") String adherence,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var wish = Wish.of(q, page);
        var chosen = Wish.chosen(adherence, Adherence.values());
        var filter = new MealDayFilter(wish.words(), chosen, wish.days());
        var paging = Paging.of(number, mealDays.count(filter));
        return templates.healthMealDays(
                ui,
                page,
                area,
                q,
                adherence,
                wish.isEverything() && chosen == null,
                mealDays.list(filter, paging.size(), paging.offset()),
                paging);
    }

    /** Opens with a day, and with what was already said about it. */
    @Get("/new")
    JteModel blank(Ui ui, Page page, @QueryValue @Nullable LocalDate day) {
        var shown = day == null || !Page.EVER.contains(day) ? ui.today() : day;
        return mealDays.on(shown)
                .map(mealDay -> form(ui, page, Form.of(MealDayDraft.of(mealDay), 0)))
                .orElseGet(() -> form(ui, page, Form.proposing(Map.of("day", shown.toString()))));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, @Body Form<MealDayDraft> form) {
        return once.add(ui, sure.asked(ui, form, MealDayDraft::day), asked -> form(ui, page, asked), draft -> {
            mealDays.add(draft);
            return Answer.to(site.back(request, LIST, "/", "/health")).saying(ui.text("notice.saved"));
        });
    }

    private JteModel form(Ui ui, Page page, Form<MealDayDraft> form) {
        return templates.healthMealDayForm(ui, page, area, LIST, form, adherences(ui), false);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return mealDays.find(id).map(mealDay -> form(ui, page, mealDay, stored(mealDay)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<MealDayDraft> form) {
        var mealDay = mealDays.find(id);
        if (mealDay.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                free(sure.asked(ui, form, MealDayDraft::day), id),
                asked -> form(ui, page, mealDay.get(), asked),
                () -> mealDays.find(id).map(MealDayController::stored),
                draft -> mealDays.change(id, form.version(), draft)
                        .map(changed -> Answer.to(LIST).saying(ui.text("notice.saved"))));
    }

    /** A day that has its record already cannot get another one. */
    private Form<MealDayDraft> free(Form<MealDayDraft> form, long id) {
        if (!form.isValid()) {
            return form;
        }
        var taken = mealDays.on(form.value().day()).filter(other -> other.id() != id);
        return taken.isPresent() ? form.with("day", Problem.of("Taken")) : form;
    }

    private JteModel form(Ui ui, Page page, MealDay mealDay, Form<MealDayDraft> form) {
        return templates.healthMealDayForm(ui, page, area, LIST + "/" + mealDay.id(), form, adherences(ui), true);
    }

    private static List<Choice> adherences(Ui ui) {
        return ui.choices("health.adherence", Adherence.values());
    }

    private static Form<MealDayDraft> stored(MealDay mealDay) {
        return Form.of(MealDayDraft.of(mealDay), mealDay.version());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(ui, form.key(), HealthKind.MEAL_DAY, id, site.back(request, LIST, "/", "/health"));
    }
}
