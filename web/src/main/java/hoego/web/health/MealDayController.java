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
import hoego.health.MealWord;
import hoego.web.Answer;
import hoego.web.Choice;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Notice;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

@Controller(value = "/health/meal-days", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class MealDayController {

    private static final String LIST = "/health/meal-days";

    private final MealDayService mealDays;
    private final LastWord word;
    private final HealthArea area;
    private final HealthBin bin;
    private final Sure sure;
    private final Site site;
    private final Once once;
    private final Templates templates;

    MealDayController(
            MealDayService mealDays,
            LastWord word,
            HealthArea area,
            HealthBin bin,
            Sure sure,
            Site site,
            Once once,
            Templates templates) {
        this.mealDays = mealDays;
        this.word = word;
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
        var chosen = Chosen.of(Adherence.class, adherence);
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

    /** Of a day that was chosen and has its record, it is that record that is to be seen. */
    @Get("/new")
    HttpResponse<?> blank(Ui ui, Page page, @QueryValue @Nullable LocalDate day) {
        var chosen = Page.day(day);
        var stored = Optional.ofNullable(chosen).flatMap(mealDays::on);
        if (stored.isPresent()) {
            return ui.seeOther(edited(stored.get()));
        }
        var proposed = Map.of("day", (chosen == null ? ui.today() : chosen).toString());
        return HttpResponse.ok(form(ui, page, Form.proposing(proposed)));
    }

    private static String edited(MealDay mealDay) {
        return LIST + "/" + mealDay.id() + "/edit";
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, @Body Form<MealDayDraft> form) {
        return once.add(
                ui,
                sure.asked(ui, form, MealDayDraft::day),
                asked -> free(ui, asked, mealDay -> !mealDay.says(asked.value())),
                refused -> form(ui, page, refused),
                draft -> {
                    var isSaidAgain = mealDays.on(draft.day()).isPresent(); // then deleting would undo too much
                    var mealDay = mealDays.add(draft);
                    var answer = Answer.to(site.back(request, LIST, "/", "/health"));
                    return isSaidAgain
                            ? answer.saying(ui.text("notice.saved"))
                            : answer.sayingAdded(ui, ui.text("notice.saved"), LIST + "/" + mealDay.id());
                });
    }

    @Post("/tap")
    HttpResponse<?> tap(Ui ui, Page page, HttpRequest<?> request, @Body Form<MealDayDraft> form) {
        return once.add(ui, sure.asked(ui, form, MealDayDraft::day), asked -> form(ui, page, asked), draft -> {
            var undo = word.say(draft);
            var saved = Notice.of(ui.text("notice.saved"));
            return Answer.to(site.back(request, LIST, "/", "/health"))
                    .saying(undo.isEmpty() ? saved : saved.undoneAt(ui.text("undo"), undo));
        });
    }

    /** Puts back what was said of a day before the last tap or line, unless the day was changed since. */
    @Post("/{id}/before")
    HttpResponse<?> takeBack(Ui ui, HttpRequest<?> request, long id, @Body Form<MealWord> form) {
        if (!form.isValid()) {
            return HttpResponse.badRequest();
        }
        var back = Answer.to(site.back(request, LIST, "/", "/health"));
        return once.perform(
                ui,
                form.key(),
                () -> mealDays.find(id).map(now -> {
                    if (now.version() != form.version()) {
                        return back.saying(ui.text("health.notice.changed-since"));
                    }
                    mealDays.putBack(now, form.value());
                    return back.saying(ui.text("notice.restored"));
                }));
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
                sure.asked(ui, form, MealDayDraft::day),
                asked -> free(ui, asked, other -> other.id() != id),
                asked -> form(ui, page, mealDay.get(), asked),
                () -> mealDays.find(id).map(MealDayController::stored),
                draft -> mealDays.change(id, form.version(), draft)
                        .map(changed -> Answer.to(LIST).saying(ui.text("notice.saved"))));
    }

    /** A day that has its record already cannot get another one. */
    private Form<MealDayDraft> free(Ui ui, Form<MealDayDraft> form, Predicate<MealDay> isInTheWay) {
        if (!form.isValid()) {
            return form;
        }
        return mealDays.on(form.value().day())
                .filter(isInTheWay)
                .map(taken -> form.with("day", taken(ui, taken)))
                .orElse(form);
    }

    private static Problem taken(Ui ui, MealDay mealDay) {
        var standing = Map.of(
                "how",
                ui.text("health.adherence", mealDay.adherence()),
                "noted",
                mealDay.note().isEmpty() ? "none" : "some",
                "note",
                mealDay.note());
        return new Problem("Taken", standing).seenAt(edited(mealDay));
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
