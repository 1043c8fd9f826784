package hoego.web.sideprojects;

import hoego.goals.sideprojects.SideProjectsTimeline;
import hoego.web.Area;
import hoego.web.Glance;
import hoego.web.Silence;
import hoego.web.Templates;
import hoego.web.View;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one does beside one's work, and to what end it came. */
@Singleton
@Order(60)
final class SideProjectsArea implements Area {

    static final String NAME = "side-projects";
    static final String PROJECT = "side-project";
    static final String STEP = "side-project-step";
    static final String SESSION = "side-project-session";

    private final SideProjectsTimeline timeline;
    private final Templates templates;

    SideProjectsArea(SideProjectsTimeline timeline, Templates templates) {
        this.timeline = timeline;
        this.templates = templates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return SideProjectTexts.LIST;
    }

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab("tab.overview", path()), new Tab("tab.steps", SideProjectTexts.STEPS));
    }

    @Override
    public Glance glance(View view, Map<String, LocalDate> wanted) {
        var counted = view.counted();
        var shippedSince = wanted.getOrDefault(SideProjectsMeasuring.SHIPPED, counted.getStart());
        return new SideProjectsGlance(
                view,
                timeline.overview(counted, shippedSince, Silence.quietSince(view.day()), view.day()),
                wanted.keySet(),
                templates);
    }

    @Override
    public Optional<String> pathOf(String kind, long id) {
        return switch (kind) {
            case PROJECT -> Optional.of(SideProjectTexts.path(id));
            case STEP -> timeline.projectOf(id).map(SideProjectTexts::path);
            case SESSION -> timeline.projectOfSession(id).map(SideProjectTexts::path);
            default -> Optional.empty();
        };
    }
}
