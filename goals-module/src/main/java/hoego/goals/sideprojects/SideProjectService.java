package hoego.goals.sideprojects;

import hoego.goals.trash.Trash;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with side projects. */
@Singleton
public class SideProjectService {

    private final SideProjectRepository projects;
    private final SideProjectStepRepository steps;
    private final Trash trash;

    SideProjectService(SideProjectRepository projects, SideProjectStepRepository steps, Trash trash) {
        this.projects = projects;
        this.steps = steps;
        this.trash = trash;
    }

    @Transactional
    public SideProject add(@Valid SideProjectStart start) {
        return add(start, false);
    }

    @Transactional
    public SideProject addSample(@Valid SideProjectStart start) {
        return add(start, true);
    }

    private SideProject add(SideProjectStart start, boolean sample) {
        var project = projects.save(SideProject.of(start.project(), start.day(), sample));
        steps.save(SideProjectStep.of(project.id(), start.step(), sample));
        return project;
    }

    public Optional<SideProject> find(long id) {
        return projects.findById(id);
    }

    public Optional<SideProjectStanding> standing(long id, LocalDate day) {
        return projects.findStanding(id, day);
    }

    /** What is under way first, then what has the latest step. */
    public List<SideProjectStanding> list(SideProjectFilter filter, int limit, long offset) {
        return projects.findStandings(
                filter.id(),
                filter.words(),
                state(filter),
                filter.stillWanted(),
                filter.days() == null,
                days(filter).getStart(),
                days(filter).getEnd(),
                filter.day(),
                limit,
                offset);
    }

    public long count(SideProjectFilter filter) {
        return projects.countStandings(
                filter.id(),
                filter.words(),
                state(filter),
                filter.stillWanted(),
                filter.days() == null,
                days(filter).getStart(),
                days(filter).getEnd(),
                filter.day());
    }

    private static String state(SideProjectFilter filter) {
        return filter.state() == null ? "" : filter.state().name();
    }

    private static LocalDateRange days(SideProjectFilter filter) {
        return filter.days() == null ? SideProjectsTimeline.EVER : filter.days();
    }

    public SideProjectCount count(LocalDate day) {
        return projects.countAll(day);
    }

    /** Those with an open question that are not shipped, what is under way first, then the latest. */
    public List<SideProjectStanding> questions(LocalDate day, int limit) {
        return projects.findOpen(day, limit);
    }

    @Transactional
    public Optional<SideProject> change(long id, int version, @Valid SideProjectDraft draft, LocalDate today) {
        return projects.findById(id).map(project -> projects.update(project.with(draft, today, version)));
    }

    /** Moves it into the trash with its steps and gives its place there. */
    @Transactional
    public Optional<Long> discard(long id) {
        return projects.findById(id)
                .flatMap(project ->
                        trash.take(SideProjectsTrash.AREA, "side-project", "goals.side_project", id, project.title()));
    }
}
