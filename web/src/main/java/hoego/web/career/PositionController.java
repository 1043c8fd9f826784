package hoego.web.career;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.career.CareerKind;
import hoego.goals.career.Position;
import hoego.goals.career.PositionDraft;
import hoego.goals.career.PositionFilter;
import hoego.goals.career.PositionService;
import hoego.goals.career.TeamSizeService;
import hoego.web.Answer;
import hoego.web.Form;
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

/** The pages of positions. */
@Controller(value = "/career/positions", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class PositionController {

    private static final String LIST = "/career/positions";
    private static final int SIZES = 50;

    private final PositionService positions;
    private final TeamSizeService sizes;
    private final CareerArea area;
    private final CareerBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    PositionController(
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

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "0") long id,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var filter = new PositionFilter(Sought.of(q).compared(), page.days(), id);
        var paging = Paging.of(number, positions.count(filter));
        var day = page.period().dayWithin(ui.today());
        return templates.careerPositions(
                ui, page, area, q, positions.list(filter, day, paging.size(), paging.offset()), paging);
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page) {
        return form(
                ui,
                page,
                LIST,
                LIST,
                Form.proposing(Map.of("startedPrecision", "day", "endedPrecision", "day")),
                false);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<PositionDraft> form) {
        return once.add(ui, form, asked -> form(ui, page, LIST, LIST, asked, false), draft -> {
            var path = CareerPaths.of(CareerKind.POSITION, positions.add(draft).id());
            return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
        });
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return positions
                .standing(id, ui.today())
                .map(position ->
                        templates.careerPosition(ui, page, area, position, sizes.list(id, "", Page.EVER, SIZES, 0)));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return positions.find(id).map(position -> form(ui, page, path(id), path(id), stored(position), true));
    }

    private static Form<PositionDraft> stored(Position position) {
        return Form.of(PositionDraft.of(position), position.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<PositionDraft> form) {
        return once.change(
                ui,
                form,
                asked -> form(ui, page, path(id), path(id), asked, true),
                () -> positions.find(id).map(PositionController::stored),
                draft -> positions
                        .change(id, form.version(), draft)
                        .map(position -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<PositionDraft> form, boolean stored) {
        return templates.careerPositionForm(ui, page, area, action, back, form, Precisions.choices(ui), stored);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                site.back(request, LIST, "/", "/career"),
                positions.find(id).map(Position::function),
                () -> positions.discard(id));
    }

    private static String path(long id) {
        return CareerPaths.of(CareerKind.POSITION, id);
    }
}
