package hoego.web.career;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.career.CareerKind;
import hoego.goals.career.Position;
import hoego.goals.career.PositionService;
import hoego.goals.career.TeamSize;
import hoego.goals.career.TeamSizeDraft;
import hoego.goals.career.TeamSizeService;
import hoego.web.Answer;
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
import org.threeten.extra.LocalDateRange;

/** How large the team of a position was over time. */
@Controller(
        value = "/career/positions/{positionId}/team-sizes",
        produces = TEXT_HTML,
        consumes = APPLICATION_FORM_URLENCODED)
final class TeamSizeController {

    private final PositionService positions;
    private final TeamSizeService sizes;
    private final CareerArea area;
    private final CareerBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    TeamSizeController(
            PositionService positions,
            TeamSizeService sizes,
            CareerArea area,
            CareerBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.positions = positions;
        this.sizes = sizes;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    /**
     * The sizes of a period.
     *
     * @param since an earlier day from which they are listed, so that what a change began with is among them
     */
    @Get
    Optional<JteModel> index(
            Ui ui,
            Page page,
            long positionId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue @Nullable LocalDate since,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return positions.find(positionId).map(position -> {
            var words = Sought.of(q).compared();
            var days = from(Page.day(since), page.days());
            var paging = Paging.of(number, sizes.count(positionId, words, days));
            var listed = sizes.list(positionId, words, days, paging.size(), paging.offset());
            return templates.careerTeamSizes(ui, page, area, position, q, listed, paging);
        });
    }

    private static LocalDateRange from(@Nullable LocalDate since, LocalDateRange days) {
        return since == null || since.isAfter(days.getEnd()) ? days : LocalDateRange.of(since, days.getEnd());
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long positionId) {
        return positions
                .find(positionId)
                .map(position -> form(
                        ui,
                        page,
                        position,
                        list(positionId),
                        Form.proposing(Map.of("day", ui.today().toString()))));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, long positionId, @Body Form<TeamSizeDraft> form) {
        var found = positions.find(positionId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var position = found.get();
        return once.add(ui, checked(ui, form), asked -> form(ui, page, position, list(positionId), asked), draft -> {
            var size = sizes.add(position, draft);
            return Answer.to(path(positionId))
                    .sayingAdded(ui, ui.text("notice.saved"), list(positionId) + "/" + size.id());
        });
    }

    private static Form<TeamSizeDraft> checked(Ui ui, Form<TeamSizeDraft> form) {
        return Happened.checked(ui, form, "day", TeamSizeDraft::day);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long positionId, long id) {
        return positions
                .find(positionId)
                .flatMap(position -> sizes.find(positionId, id)
                        .map(size -> form(ui, page, position, list(positionId) + "/" + id, stored(size))));
    }

    private static Form<TeamSizeDraft> stored(TeamSize size) {
        return Form.of(TeamSizeDraft.of(size), size.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long positionId, long id, @Body Form<TeamSizeDraft> form) {
        var found = positions.find(positionId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var position = found.get();
        return once.change(
                ui,
                checked(ui, form),
                asked -> form(ui, page, position, list(positionId) + "/" + id, asked),
                () -> sizes.find(positionId, id).map(TeamSizeController::stored),
                draft -> sizes.change(positionId, id, form.version(), draft)
                        .map(size -> Answer.to(path(positionId)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Position position, String action, Form<TeamSizeDraft> form) {
        return templates.careerTeamSizeForm(ui, page, area, position, action, path(position.id()), form);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long positionId, long id, @Body Form<Press> form) {
        var title = sizes.find(positionId, id).map(size -> title(ui, size));
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, path(positionId), list(positionId), "/career"),
                title,
                () -> sizes.discard(positionId, id, title.orElseThrow()));
    }

    private static String title(Ui ui, TeamSize size) {
        return ui.text("career.team-size.title", Map.of("people", size.people(), "day", ui.day(size.day())));
    }

    private static String path(long positionId) {
        return CareerPaths.of(CareerKind.POSITION, positionId);
    }

    private static String list(long positionId) {
        return path(positionId) + "/team-sizes";
    }
}
