package hoego.goals.sideprojects;

import hoego.goals.trash.Trash;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the steps of side projects. */
@Singleton
public class SideProjectStepService {

    private final SideProjectStepRepository steps;
    private final SideProjectRepository projects;
    private final Trash trash;

    SideProjectStepService(SideProjectStepRepository steps, SideProjectRepository projects, Trash trash) {
        this.steps = steps;
        this.projects = projects;
        this.trash = trash;
    }

    /** Empty if there is no such project. */
    @Transactional
    public Optional<SideProjectStep> add(long projectId, @Valid SideProjectStepDraft draft) {
        return add(projectId, draft, false);
    }

    @Transactional
    public Optional<SideProjectStep> addSample(long projectId, @Valid SideProjectStepDraft draft) {
        return add(projectId, draft, true);
    }

    private Optional<SideProjectStep> add(long projectId, SideProjectStepDraft draft, boolean sample) {
        return projects.existsById(projectId)
                ? Optional.of(steps.save(SideProjectStep.of(projectId, draft, sample)))
                : Optional.empty();
    }

    public Optional<SideProjectStep> find(long projectId, long id) {
        return steps.findOne(projectId, id);
    }

    /** The latest first. */
    public List<StepRow> list(StepFilter filter, int limit, long offset) {
        return steps.findAll(
                filter.projectId(),
                filter.words(),
                kind(filter),
                days(filter).getStart(),
                days(filter).getEnd(),
                by(filter),
                limit,
                offset);
    }

    public long count(StepFilter filter) {
        return steps.countAll(
                filter.projectId(),
                filter.words(),
                kind(filter),
                days(filter).getStart(),
                days(filter).getEnd(),
                by(filter));
    }

    private static String kind(StepFilter filter) {
        return filter.kind() == null ? "" : filter.kind().name();
    }

    private static LocalDateRange days(StepFilter filter) {
        return filter.days() == null ? SideProjectsTimeline.EVER : filter.days();
    }

    private static LocalDate by(StepFilter filter) {
        return filter.by() == null ? SideProjectsTimeline.EVER.getEnd() : filter.by();
    }

    /**
     * The steps up to a day of each project that has one in a time, oldest first; the project that was begun first, first.
     */
    public List<List<StepRow>> courses(LocalDateRange days, LocalDate day) {
        return List.copyOf(steps.findTouched(days.getStart(), days.getEnd(), day).stream()
                .collect(Collectors.groupingBy(StepRow::projectId, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values());
    }

    /** How many steps of each kind lie in a time; kinds without any are left out. */
    public Map<StepKind, Long> counts(LocalDateRange days) {
        return steps.countByKind(days.getStart(), days.getEnd()).stream()
                .collect(Collectors.toMap(StepCount::kind, StepCount::count));
    }

    /** Nothing known only roughly is a last day. */
    public Optional<LocalDate> lastDayBefore(LocalDate day) {
        return steps.findLastDayBefore(day);
    }

    /** How many projects were shipped on each day. */
    public NavigableMap<LocalDate, BigDecimal> shipped(LocalDateRange days) {
        var shipped = new TreeMap<LocalDate, BigDecimal>();
        steps.findShipped(days.getStart(), days.getEnd()).forEach(day -> shipped.put(day.day(), day.value()));
        return shipped;
    }

    @Transactional
    public Optional<SideProjectStep> change(long projectId, long id, int version, @Valid SideProjectStepDraft draft) {
        return steps.findOne(projectId, id).map(step -> steps.update(step.with(draft, version)));
    }

    /** Moves it into the trash under the title of its project and gives its place there. */
    @Transactional
    public Optional<Long> discard(long projectId, long id) {
        return steps.findOne(projectId, id)
                .flatMap(step -> projects.findById(projectId))
                .flatMap(project -> trash.take(
                        SideProjectsTrash.AREA, "side-project-step", "goals.side_project_step", id, project.title()));
    }
}
