package hoego.goals.career;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the workloads of weeks. */
@Singleton
public class WorkloadService {

    private final WorkloadRepository workloads;
    private final CareerTrash trash;

    WorkloadService(WorkloadRepository workloads, CareerTrash trash) {
        this.workloads = workloads;
        this.trash = trash;
    }

    public Optional<Workload> find(long id) {
        return workloads.findById(id);
    }

    /** That of the week in which a day lies. */
    public Optional<Workload> around(LocalDate day) {
        return workloads.findByWeek(Weeks.of(day));
    }

    /** The latest first. */
    public List<Workload> list(WorkloadFilter filter, int limit, long offset) {
        return workloads.findFiltered(
                filter.words(),
                filter.least(),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public long count(WorkloadFilter filter) {
        return workloads.countFiltered(
                filter.words(),
                filter.least(),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    /** Those of weeks that begin within the days, the earliest first. */
    public List<Workload> weeks(LocalDateRange days) {
        return workloads.findBetween(days.getStart(), days.getEnd());
    }

    /** Says how a week was. Said twice alike, it is one record; another one for the same week fails. */
    @Transactional
    public Workload add(@Valid WorkloadDraft draft) {
        return around(draft.week())
                .filter(workload -> workload.says(draft))
                .orElseGet(() -> workloads.save(Workload.of(draft, false)));
    }

    /** Says anew how a week was; what was counted and noted stays unless it is said anew, too. */
    @Transactional
    public Workload replace(Workload before, @Valid WorkloadDraft draft) {
        var now = draft.orElse(before);
        return before.says(now) ? before : workloads.update(before.with(now, false, before.version()));
    }

    /** Puts back what was said of a week before it was said anew. */
    @Transactional
    public Workload putBack(Workload now, @Valid WorkloadWord before) {
        var draft = new WorkloadDraft(now.week(), before.load(), before.energy(), before.onlyICanDo(), before.note());
        return workloads.update(now.with(draft, before.sample(), now.version()));
    }

    /** Adds samples for weeks of which nothing was said yet. */
    @Transactional
    public void addSamples(List<@Valid WorkloadDraft> drafts) {
        var taken = new HashSet<>(workloads.findWeeks());
        workloads.saveAll(drafts.stream()
                .map(draft -> Workload.of(draft, true))
                .filter(workload -> !taken.contains(workload.week()))
                .toList());
    }

    @Transactional
    public Optional<Workload> change(long id, int version, @Valid WorkloadDraft draft) {
        return find(id).map(workload -> workloads.update(workload.with(draft, false, version)));
    }

    /**
     * Moves it to the trash.
     *
     * @param title by which it is found there
     */
    @Transactional
    public Optional<Long> discard(long id, String title) {
        return find(id).flatMap(workload -> trash.take(CareerKind.WORKLOAD, id, title));
    }
}
