package hoego.web.goals;

import hoego.goals.GoalFilter;
import hoego.goals.GoalService;
import hoego.goals.GoalsTimeline;
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
import java.util.stream.Stream;

/** What is wanted, and what became of it. */
@Singleton
@Order(10)
final class GoalsArea implements Area {

    static final String NAME = "goals";

    private final GoalService goals;
    private final GoalsTimeline timeline;
    private final GoalViews views;
    private final Templates templates;

    GoalsArea(GoalService goals, GoalsTimeline timeline, GoalViews views, Templates templates) {
        this.goals = goals;
        this.timeline = timeline;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return "/goals";
    }

    @Override
    public List<Tab> tabs() {
        return List.of(
                new Tab("tab.overview", path()),
                new Tab("tab.resolutions", "/goals/resolutions"),
                new Tab("tab.worries", "/goals/worries"),
                new Tab("tab.not-doing", "/goals/not-doing"));
    }

    @Override
    public Glance glance(View view, Map<String, LocalDate> wanted) {
        var period = view.period();
        var standings = goals.standings(GoalFilter.between(period.start(), period.end()), view.day());
        var overview = timeline.overview(period.days(), view.counted(), since(view, wanted), view.day());
        return new GoalsGlance(view, standings, overview, wanted.keySet(), views, templates);
    }

    /** The first day whose figures are read: as early as a goal that they feed needs them. */
    private static LocalDate since(View view, Map<String, LocalDate> wanted) {
        return Stream.concat(
                        Stream.of(view.counted().getStart()),
                        GoalsMeasuring.NAMES.stream().flatMap(name -> Stream.ofNullable(wanted.get(name))))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    @Override
    public Optional<String> pathOf(String kind, long id) {
        return switch (kind) {
            case "goal", "goal-end", "resolution", "resolution-end", "worry", "worry-end", "not-doing" ->
                Optional.of(path(kind, id));
            case "check-in", "skip", "correction", "milestone", "worry-action", "not-doing-look" ->
                timeline.pageOf(kind, id).map(page -> path(kind, page));
            default -> Optional.empty();
        };
    }

    /**
     * Where a record is to be found.
     *
     * @param page the record on whose page it stands
     */
    static String path(String kind, long page) {
        return switch (kind) {
            case "resolution", "resolution-end" -> "/goals/resolutions/" + page;
            case "worry", "worry-end", "worry-action" -> "/goals/worries/" + page;
            case "not-doing", "not-doing-look" -> "/goals/not-doing/" + page;
            default -> "/goals/" + page;
        };
    }
}
