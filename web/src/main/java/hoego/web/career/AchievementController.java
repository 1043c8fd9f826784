package hoego.web.career;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.career.Achievement;
import hoego.goals.career.AchievementDraft;
import hoego.goals.career.AchievementFilter;
import hoego.goals.career.AchievementService;
import hoego.goals.career.CareerKind;
import hoego.goals.career.Undertaking;
import hoego.goals.career.UndertakingService;
import hoego.web.Answer;
import hoego.web.Choice;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of achievements. */
@Controller(value = "/career/achievements", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class AchievementController {

    private static final String LIST = "/career/achievements";

    private final AchievementService achievements;
    private final UndertakingService undertakings;
    private final CareerArea area;
    private final CareerBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    AchievementController(
            AchievementService achievements,
            UndertakingService undertakings,
            CareerArea area,
            CareerBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.achievements = achievements;
        this.undertakings = undertakings;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    /**
     * The achievements of a period.
     *
     * @param undertaking what they came of; 0 for those that stand alone, null for all
     * @param id of the only one to show; 0 for all
     */
    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue @Nullable Long undertaking,
            @QueryValue(defaultValue = "0") long id,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var filter = new AchievementFilter(Sought.of(q).compared(), page.days(), undertaking, id);
        var paging = Paging.of(number, achievements.count(filter));
        var offered = undertakings.offered();
        return templates.careerAchievements(
                ui,
                page,
                area,
                q,
                undertaking == null ? "" : Long.toString(undertaking),
                choices(offered, new Choice("0", ui.text("career.undertaking.none"))),
                achievements.list(filter, paging.size(), paging.offset()),
                paging);
    }

    private static List<Choice> choices(List<Undertaking> undertakings, Choice none) {
        return Stream.concat(
                        Stream.of(none),
                        undertakings.stream()
                                .map(undertaking -> new Choice(Long.toString(undertaking.id()), undertaking.title())))
                .toList();
    }

    @Get("/new")
    JteModel blank(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String title,
            @QueryValue(defaultValue = "") String undertaking) {
        var proposed =
                Map.of("title", title, "day", ui.today().toString(), "precision", "day", "undertakingId", undertaking);
        return form(ui, page, LIST, LIST, Form.proposing(proposed), false);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<AchievementDraft> form) {
        return once.add(ui, checked(ui, form), asked -> form(ui, page, LIST, LIST, asked, false), draft -> {
            var path = path(achievements.add(draft).id());
            return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
        });
    }

    private Form<AchievementDraft> checked(Ui ui, Form<AchievementDraft> form) {
        var undertaking = form.isValid() ? form.value().undertakingId() : null;
        return undertaking == null || undertakings.find(undertaking).isPresent()
                ? Happened.checked(ui, form, "day", AchievementDraft::reachedFrom)
                : form.with("undertakingId", Problem.of("Gone"));
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return achievements.standing(id).map(achievement -> templates.careerAchievement(ui, page, area, achievement));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return achievements.find(id).map(achievement -> form(ui, page, path(id), path(id), stored(achievement), true));
    }

    private static Form<AchievementDraft> stored(Achievement achievement) {
        return Form.of(AchievementDraft.of(achievement), achievement.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<AchievementDraft> form) {
        return once.change(
                ui,
                checked(ui, form),
                asked -> form(ui, page, path(id), path(id), asked, true),
                () -> achievements.find(id).map(AchievementController::stored),
                draft -> achievements
                        .change(id, form.version(), draft)
                        .map(achievement -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<AchievementDraft> form, boolean stored) {
        return templates.careerAchievementForm(
                ui,
                page,
                area,
                action,
                back,
                form,
                Precisions.choices(ui),
                choices(undertakings.offered(), new Choice("", ui.text("career.undertaking.none"))),
                stored);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, LIST, "/", "/career"),
                achievements.find(id).map(Achievement::title),
                () -> achievements.discard(id));
    }

    private static String path(long id) {
        return CareerPaths.of(CareerKind.ACHIEVEMENT, id);
    }
}
