package hoego.goals.sideprojects;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import hoego.goals.trash.Trash;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the time spent on side projects. */
@Singleton
public class SideProjectSessionService {

    private final SideProjectSessionRepository sessions;
    private final Trash trash;

    SideProjectSessionService(SideProjectSessionRepository sessions, Trash trash) {
        this.sessions = sessions;
        this.trash = trash;
    }

    public SideProjectSession add(SideProject project, @Valid SideProjectSessionDraft draft) {
        return sessions.save(SideProjectSession.of(project.id(), draft, false));
    }

    public Optional<SideProjectSession> find(long projectId, long id) {
        return sessions.findOne(projectId, id);
    }

    /**
     * The latest first.
     *
     * @param words that its note holds, lower-cased; empty for all
     */
    public List<SideProjectSession> list(long projectId, String words, LocalDateRange days, int limit, long offset) {
        return sessions.findAll(projectId, words, days.getStart(), days.getEnd(), limit, offset);
    }

    public long count(long projectId, String words, LocalDateRange days) {
        return sessions.countAll(projectId, words, days.getStart(), days.getEnd());
    }

    /** The week of a day and those before it, the latest first. */
    public List<WeekSpent> weeks(long projectId, LocalDate day, int count) {
        var last = day.with(previousOrSame(MONDAY));
        return sessions.findWeeks(projectId, last.minusWeeks(count - 1L), last);
    }

    @Transactional
    public Optional<SideProjectSession> change(
            long projectId, long id, int version, @Valid SideProjectSessionDraft draft) {
        return sessions.findOne(projectId, id).map(session -> sessions.update(session.with(draft, version)));
    }

    /** Moves it into the trash under the title of its project and gives its place there. */
    @Transactional
    public Optional<Long> discard(SideProject project, long id) {
        return sessions.findOne(project.id(), id)
                .flatMap(session -> trash.take(
                        SideProjectsTrash.AREA,
                        "side-project-session",
                        "goals.side_project_session",
                        id,
                        project.title()));
    }
}
