package hoego.web.health;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.health.WorkoutService;
import hoego.web.Page;
import hoego.web.Pause;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;

/** The page of health: what matters now, or mattered on the last day of a period. */
@Controller(value = "/health", produces = TEXT_HTML)
final class HealthController {

    private final HealthStates states;
    private final WorkoutService workouts;
    private final HealthArea area;
    private final Templates templates;

    HealthController(HealthStates states, WorkoutService workouts, HealthArea area, Templates templates) {
        this.states = states;
        this.workouts = workouts;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page) {
        var view = View.of(ui, page.period());
        var pauses = view.pauses().stream().map(Pause::days).toList();
        return templates.healthIndex(
                ui, page, area, states.read(view, Map.of()), workouts.weeksRunning(view.day(), pauses));
    }
}
