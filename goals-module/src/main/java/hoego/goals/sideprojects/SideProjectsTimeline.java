package hoego.goals.sideprojects;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** What happened with side projects, all of them together. */
@Singleton
public class SideProjectsTimeline {

    /** All days that there are records of. */
    static final LocalDateRange EVER = LocalDateRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private static final int LATEST = 12;
    private static final int RUNNING = 3;

    private final SideProjectMomentRepository moments;

    SideProjectsTimeline(SideProjectMomentRepository moments) {
        this.moments = moments;
    }

    /**
     * The newest first.
     *
     * @param words that its text holds, lower-cased; empty for all
     * @param before the place after which they go on; null for the start
     */
    public List<StepMoment> moments(LocalDateRange days, String words, StepMoment.@Nullable Place before, int limit) {
        var place = before == null ? StepMoment.Place.TOP : before;
        return moments.findBefore(
                days.getStart(), days.getEnd(), words, place.day(), place.at(), place.kind(), place.id(), limit);
    }

    /**
     * The projects and steps that hold the words anywhere in their texts.
     *
     * @param named kinds of steps that the words are the name of, too
     */
    public List<SideProjectHit> search(String words, List<StepKind> named, int limit) {
        return moments.findMatching(words, named.stream().map(Enum::name).toArray(String[]::new), limit);
    }

    /** The project of a step; empty if there is none such. */
    public Optional<Long> projectOf(long stepId) {
        return moments.findProject(stepId);
    }

    /** The project of a session; empty if there is none such. */
    public Optional<Long> projectOfSession(long sessionId) {
        return moments.findProjectOfSession(sessionId);
    }

    /**
     * All that the dashboard tells, in two statements.
     *
     * @param counted the days whose moments are counted
     * @param shippedSince the first day of which shipped projects are counted
     * @param quietSince before which a project may be quiet that had nothing since
     */
    public SideProjectsOverview overview(
            LocalDateRange counted, LocalDate shippedSince, LocalDate quietSince, LocalDate day) {
        var rows = moments.findGlance(counted.getStart(), counted.getEnd(), shippedSince, day, LATEST).stream()
                .collect(groupingBy(StepGlanceRow::part));
        var days = new TreeMap<LocalDate, Integer>();
        rows.getOrDefault("day", List.of()).forEach(row -> days.put(row.day(), Math.toIntExact(row.count())));
        var shipped = new TreeMap<LocalDate, BigDecimal>();
        rows.getOrDefault("shipped", List.of()).forEach(row -> shipped.put(row.day(), BigDecimal.valueOf(row.count())));
        var latest = rows.getOrDefault("moment", List.of()).stream()
                .map(StepGlanceRow::moment)
                .toList();
        var standings = moments.findShown(day, quietSince, RUNNING).stream().collect(groupingBy(ShownProject::place));
        var worked = standings.getOrDefault("count", List.of()).stream()
                .findFirst()
                .map(ShownProject::since)
                .orElse(null);
        var counts = standings.getOrDefault("count", List.of()).stream()
                .findFirst()
                .map(ShownProject::count)
                .orElseThrow();
        return new SideProjectsOverview(
                days,
                latest,
                counts,
                projects(standings.get("running")),
                first(standings.get("end")),
                first(standings.get("question")),
                projects(standings.get("quiet")),
                worked,
                shipped);
    }

    private static List<SideProjectStanding> projects(@Nullable List<ShownProject> rows) {
        return Objects.requireNonNullElse(rows, List.<ShownProject>of()).stream()
                .map(ShownProject::standing)
                .toList();
    }

    private static @Nullable SideProjectStanding first(@Nullable List<ShownProject> rows) {
        return projects(rows).stream().findFirst().orElse(null);
    }
}
