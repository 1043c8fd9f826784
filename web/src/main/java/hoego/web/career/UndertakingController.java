package hoego.web.career;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.career.AchievementFilter;
import hoego.goals.career.AchievementService;
import hoego.goals.career.AttemptFilter;
import hoego.goals.career.AttemptService;
import hoego.goals.career.CareerKind;
import hoego.goals.career.PositionService;
import hoego.goals.career.Undertaking;
import hoego.goals.career.UndertakingDraft;
import hoego.goals.career.UndertakingFilter;
import hoego.goals.career.UndertakingService;
import hoego.goals.career.UndertakingState;
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
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Threads;
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

/** The pages of undertakings. */
@Controller(value = "/career/undertakings", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class UndertakingController {

    private static final String LIST = "/career/undertakings";
    private static final int SHOWN = 200;

    private final UndertakingService undertakings;
    private final AttemptService attempts;
    private final AchievementService achievements;
    private final PositionService positions;
    private final Threads threads;
    private final CareerArea area;
    private final CareerBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    UndertakingController(
            UndertakingService undertakings,
            AttemptService attempts,
            AchievementService achievements,
            PositionService positions,
            Threads threads,
            CareerArea area,
            CareerBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.undertakings = undertakings;
        this.attempts = attempts;
        this.achievements = achievements;
        this.positions = positions;
        this.threads = threads;
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
            @QueryValue(defaultValue = "") String state,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var filter = new UndertakingFilter(
                Sought.of(q).compared(),
                Chosen.of(UndertakingState.class, state),
                page.chosen() == null ? null : page.days(),
                page.period().dayWithin(ui.today()));
        var paging = Paging.of(number, undertakings.count(filter));
        return templates.careerUndertakings(
                ui, page, area, q, state, undertakings.list(filter, paging.size(), paging.offset()), paging);
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page, @QueryValue(defaultValue = "") String position) {
        return form(ui, page, LIST, LIST, Form.proposing(Map.of("positionId", position)), false);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<UndertakingDraft> form) {
        return once.add(ui, checked(form), asked -> form(ui, page, LIST, LIST, asked, false), draft -> {
            var path = path(undertakings.add(draft).id());
            return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
        });
    }

    private Form<UndertakingDraft> checked(Form<UndertakingDraft> form) {
        var position = form.isValid() ? form.value().positionId() : null;
        return position == null || positions.find(position).isPresent()
                ? form
                : form.with("positionId", Problem.of("Gone"));
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return undertakings.standing(id, ui.today()).map(undertaking -> {
            var tried = attempts.list(id, AttemptFilter.all(), SHOWN, 0);
            var reached = achievements.list(AchievementFilter.of(id, Page.EVER), SHOWN, 0);
            return templates.careerUndertaking(
                    ui,
                    page,
                    area,
                    undertaking,
                    tried,
                    reached.reversed(),
                    Course.of(ui, tried, reached.reversed()),
                    threads.of(ui, CareerPaths.ref(CareerKind.UNDERTAKING, id)));
        });
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return undertakings.find(id).map(undertaking -> form(ui, page, path(id), path(id), stored(undertaking), true));
    }

    private static Form<UndertakingDraft> stored(Undertaking undertaking) {
        return Form.of(UndertakingDraft.of(undertaking), undertaking.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<UndertakingDraft> form) {
        return once.change(
                ui,
                checked(form),
                asked -> form(ui, page, path(id), path(id), asked, true),
                () -> undertakings.find(id).map(UndertakingController::stored),
                draft -> undertakings
                        .change(id, form.version(), draft)
                        .map(undertaking -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<UndertakingDraft> form, boolean stored) {
        return templates.careerUndertakingForm(ui, page, area, action, back, form, positions(ui), stored);
    }

    private List<Choice> positions(Ui ui) {
        return Stream.concat(
                        Stream.of(new Choice("", ui.text("career.position.none"))),
                        positions.offered().stream()
                                .map(position ->
                                        new Choice(Long.toString(position.id()), CareerTexts.called(ui, position))))
                .toList();
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, LIST, "/", "/career"),
                undertakings.find(id).map(Undertaking::title),
                () -> undertakings.discard(id));
    }

    private static String path(long id) {
        return CareerPaths.of(CareerKind.UNDERTAKING, id);
    }
}
