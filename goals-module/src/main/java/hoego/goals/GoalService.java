package hoego.goals;

import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with goals themselves. */
@Singleton
public class GoalService {

    private final GoalRepository goals;
    private final GoalChangeRepository changes;
    private final GoalsTrash trash;

    GoalService(GoalRepository goals, GoalChangeRepository changes, GoalsTrash trash) {
        this.goals = goals;
        this.changes = changes;
        this.trash = trash;
    }

    public Goal add(@Valid @BegunWithinSpan GoalDraft draft) {
        return goals.save(Goal.of(draft, false));
    }

    /**
     * Adds a goal that began with a record of another area.
     *
     * @param origin as that is named, such as {@code study.meeting.3}; empty without one
     */
    public Goal add(@Valid @BegunWithinSpan GoalDraft draft, String origin, String originTitle) {
        return goals.save(Goal.of(draft, origin, originTitle, false));
    }

    /** The goals that began with some records, the oldest first. */
    public List<MadeGoal> madeFrom(Collection<String> origins) {
        return goals.findMadeFrom(origins.toArray(String[]::new));
    }

    public Goal addSample(@Valid @BegunWithinSpan GoalDraft draft) {
        return goals.save(Goal.of(draft, true));
    }

    public Optional<Goal> find(long id) {
        return goals.findById(id);
    }

    /** The one that was added last. */
    public Optional<Goal> latest() {
        return goals.findLatest();
    }

    /** Goals with what their records came to by a day, the most important first. */
    public List<GoalStanding> standings(GoalFilter filter, LocalDate day) {
        return goals.findStandings(
                filter.id(),
                filter.words(),
                filter.area(),
                filter.kind() == null ? "" : filter.kind().name(),
                Objects.requireNonNullElse(filter.start(), GoalFilter.EVER),
                Objects.requireNonNullElse(filter.end(), GoalFilter.NEVER),
                day);
    }

    public Optional<GoalStanding> standing(long id, LocalDate day) {
        return standings(GoalFilter.only(id), day).stream().findFirst();
    }

    /** The goals that something may become: open, and not over on a day. */
    public List<Goal> running(LocalDate day) {
        return goals.findRunning(day);
    }

    /** The measures that feed goals of some days, each with the first day of the goals it feeds. */
    public Map<String, LocalDate> measures(LocalDateRange days) {
        return goals.findMeasures(days.getStart(), days.getEnd()).stream()
                .collect(toMap(FeedingMeasure::name, FeedingMeasure::since));
    }

    /**
     * Changes what a goal is made of, and keeps what that was.
     *
     * @param day on which it is changed
     */
    @Transactional
    public Optional<Goal> change(long id, int version, @Valid @BegunWithinSpan GoalDraft draft, LocalDate day) {
        return goals.findById(id).map(goal -> changed(goal, goal.with(draft, version), day));
    }

    private Goal changed(Goal before, Goal after, LocalDate day) {
        var updated = goals.update(after);
        changes.saveAll(GoalChange.between(before, updated, day));
        return updated;
    }

    /** What of a goal was changed, the latest first. */
    public List<GoalChange> changes(long id, int limit, long offset) {
        return changes.findOfGoal(id, limit, offset);
    }

    public long countChanges(long id) {
        return changes.countOfGoal(id);
    }

    @Transactional
    public Optional<Goal> close(long id, Outcome outcome, @Valid ClosingDraft draft) {
        return update(id, goal -> goal.closed(outcome, draft));
    }

    /** Judges a goal that was closed, and keeps how it was judged before. */
    @Transactional
    public Optional<Goal> assess(long id, int version, @Valid AssessmentDraft draft, LocalDate day) {
        return goals.findById(id)
                .filter(goal -> goal.outcome() != null)
                .map(goal -> changed(goal, goal.assessed(draft, version), day));
    }

    /**
     * Closes an open goal and makes it again for the span that follows, with the milestones that are not done; gives the new
     * one.
     *
     * @param standing where it stands, see {@link Goal#carriedTo}
     * @param from the day that the new span is not over before
     */
    @Transactional
    public Optional<Goal> carry(long id, @Valid ClosingDraft draft, BigDecimal standing, LocalDate from) {
        return goals.findById(id)
                .filter(goal ->
                        goal.outcome() == null && goals.findCarriedTo(id).isEmpty())
                .map(goal -> {
                    goals.update(goal.closed(Outcome.CARRIED, draft));
                    return carried(goal, goal.carriedTo(from, standing));
                });
    }

    /** Adds a goal to the sample that ended and was carried on as one that is there. */
    @Transactional
    public Goal addSampleBefore(long later, @Valid @BegunWithinSpan GoalDraft draft, @Valid ClosingDraft end) {
        var goal = goals.save(Goal.of(draft, true).closed(Outcome.CARRIED, end).asSample());
        goals.goOn(later, goal.id());
        return goal;
    }

    private Goal carried(Goal before, Goal goal) {
        var later = goals.save(goal);
        goals.copyMilestones(before.id(), later.id());
        return later;
    }

    /** What a goal came from and went on to, in one statement. */
    public GoalThread thread(long id) {
        return GoalThread.of(goals.findThread(id));
    }

    /**
     * Takes an end back, and the goal that goes on with it: empty where something was done with that since. How the end was
     * judged is kept.
     *
     * @param day on which it is taken back
     */
    @Transactional
    public Optional<Goal> reopen(long id, LocalDate day) {
        var later = goals.findCarriedTo(id).map(Goal::id);
        if (later.isPresent() && !goals.isUntouched(later.get())) {
            return Optional.empty();
        }
        later.ifPresent(goals::deleteById);
        return goals.findById(id).map(goal -> changed(goal, goal.reopened(), day));
    }

    private Optional<Goal> update(long id, UnaryOperator<Goal> change) {
        return goals.findById(id).map(goal -> goals.update(change.apply(goal)));
    }

    /** Moves a goal with all that belongs to it into the trash; its place there, or empty if there is none. */
    @Transactional
    public Optional<Long> discard(long id) {
        return goals.findById(id).flatMap(goal -> trash.take("goal", "goals.goal", id, goal.title()));
    }
}
