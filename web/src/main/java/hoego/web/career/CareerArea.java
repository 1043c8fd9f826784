package hoego.web.career;

import hoego.goals.career.CareerKind;
import hoego.goals.career.CareerTimeline;
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

/** What somebody works as, tries, reaches and learns. */
@Singleton
@Order(20)
final class CareerArea implements Area {

    static final String NAME = "career";

    private final CareerTimeline timeline;
    private final CareerStates states;
    private final Templates templates;

    CareerArea(CareerTimeline timeline, CareerStates states, Templates templates) {
        this.timeline = timeline;
        this.states = states;
        this.templates = templates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return "/career";
    }

    @Override
    public List<Tab> tabs() {
        return List.of(
                new Tab("tab.overview", path()),
                new Tab("tab.positions", "/career/positions"),
                new Tab("tab.undertakings", "/career/undertakings"),
                new Tab("tab.achievements", "/career/achievements"),
                new Tab("tab.lessons", "/career/lessons"),
                new Tab("tab.principles", "/career/principles"),
                new Tab("tab.workloads", "/career/workloads"));
    }

    @Override
    public Glance glance(View view, Map<String, LocalDate> wanted) {
        return new CareerGlance(states.read(view, wanted), wanted.keySet(), templates);
    }

    @Override
    public Optional<String> pathOf(String kind, long id) {
        return CareerKind.of(kind).flatMap(known -> switch (known) {
            case POSITION, UNDERTAKING, ACHIEVEMENT, LESSON, PRINCIPLE, WORKLOAD ->
                Optional.of(CareerPaths.of(known, id));
            case TEAM_SIZE, ATTEMPT, PRINCIPLE_USE ->
                timeline.pageOf(known, id).map(page -> CareerPaths.of(known, page));
        });
    }
}
