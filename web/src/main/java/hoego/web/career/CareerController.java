package hoego.web.career;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.career.PositionFilter;
import hoego.goals.career.PositionService;
import hoego.goals.career.PrincipleFilter;
import hoego.goals.career.PrincipleService;
import hoego.goals.career.UndertakingFilter;
import hoego.goals.career.UndertakingService;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;

/** The page of career: what matters now, or mattered on the last day of a period. */
@Controller(value = "/career", produces = TEXT_HTML)
final class CareerController {

    private static final int SHOWN = 5;
    private static final int MOST_PRINCIPLES = 20;

    private final CareerStates states;
    private final PositionService positions;
    private final UndertakingService undertakings;
    private final PrincipleService principles;
    private final CareerArea area;
    private final Templates templates;

    CareerController(
            CareerStates states,
            PositionService positions,
            UndertakingService undertakings,
            PrincipleService principles,
            CareerArea area,
            Templates templates) {
        this.states = states;
        this.positions = positions;
        this.undertakings = undertakings;
        this.principles = principles;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page) {
        var view = View.of(ui, page.period());
        var held = new PositionFilter("", view.period().days(), 0);
        var ran = new UndertakingFilter("", null, view.period().days(), view.day());
        var followed = new PrincipleFilter("", null, view.day(), view.period().days(), Page.EVER);
        var state = states.read(view, Map.of());
        var shown = WorkloadTrend.shown(view.period(), view.day());
        return templates.careerIndex(
                ui,
                page,
                area,
                state,
                positions.list(held, view.day(), SHOWN, 0),
                undertakings.list(ran, SHOWN, 0),
                principles.list(followed, MOST_PRINCIPLES, 0),
                WorkloadTrend.of(ui, state.workloads(), shown, view.day(), view.pauses()));
    }
}
