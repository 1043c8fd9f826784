package hoego.goals;

import static java.util.stream.Collectors.groupingBy;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the milestones of a goal. */
@Singleton
public class MilestoneService {

    private final MilestoneRepository milestones;
    private final GoalsTrash trash;

    MilestoneService(MilestoneRepository milestones, GoalsTrash trash) {
        this.milestones = milestones;
        this.trash = trash;
    }

    public Milestone add(Goal goal, @Valid MilestoneDraft draft) {
        return milestones.save(Milestone.of(goal.id(), draft, false));
    }

    public Milestone addSample(Goal goal, @Valid MilestoneDraft draft) {
        return milestones.save(Milestone.of(goal.id(), draft, true));
    }

    public Optional<Milestone> find(long goalId, long id) {
        return milestones.findOne(goalId, id);
    }

    /** What is due first, first. */
    public List<Milestone> list(long goalId) {
        return milestones.findOfGoal(goalId);
    }

    /** Those that count as done on a day, by the goals of a time they belong to; what was done first, first. */
    public Map<Long, List<Milestone>> done(LocalDateRange days, LocalDate day) {
        return milestones.findDone(days.getStart(), days.getEnd(), day).stream().collect(groupingBy(Milestone::goalId));
    }

    @Transactional
    public Optional<Milestone> change(long goalId, long id, int version, @Valid MilestoneDraft draft) {
        return update(goalId, id, milestone -> milestone.with(draft, version));
    }

    @Transactional
    public Optional<Milestone> done(long goalId, long id, LocalDate day) {
        return update(goalId, id, milestone -> milestone.done(day));
    }

    @Transactional
    public Optional<Milestone> undone(long goalId, long id) {
        return update(goalId, id, Milestone::undone);
    }

    private Optional<Milestone> update(long goalId, long id, UnaryOperator<Milestone> change) {
        return milestones.findOne(goalId, id).map(milestone -> milestones.update(change.apply(milestone)));
    }

    @Transactional
    public Optional<Long> discard(long goalId, long id) {
        return milestones
                .findOne(goalId, id)
                .flatMap(milestone -> trash.take("milestone", "goals.milestone", id, milestone.title()));
    }
}
