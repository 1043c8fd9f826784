package hoego.web.health;

import hoego.health.HealthKind;
import hoego.web.Area;
import hoego.web.Glance;
import hoego.web.Templates;
import hoego.web.View;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Health as an area among others. */
@Singleton
@Order(70)
public final class HealthArea implements Area {

    static final String NAME = "health";

    private final HealthStates states;
    private final Templates templates;

    HealthArea(HealthStates states, Templates templates) {
        this.states = states;
        this.templates = templates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return "/health";
    }

    @Override
    public List<Tab> tabs() {
        return List.of(
                new Tab("tab.overview", "/health"),
                new Tab("tab.weigh-ins", "/health/weigh-ins"),
                new Tab("tab.pain-entries", "/health/pain-entries"),
                new Tab("tab.workouts", "/health/workouts"),
                new Tab("tab.courses", "/health/courses"),
                new Tab("tab.meal-days", "/health/meal-days"),
                new Tab("tab.conditions", "/health/conditions"));
    }

    @Override
    public Glance glance(View view, Map<String, LocalDate> wanted) {
        return new HealthGlance(states.read(view, wanted), wanted.keySet(), templates);
    }

    @Override
    public Optional<String> pathOf(String kind, long id) {
        return HealthKind.of(kind).map(known -> HealthTexts.path(known, id));
    }
}
