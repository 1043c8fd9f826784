package hoego.goals;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with worries. */
@Singleton
public class WorryService {

    private final WorryRepository worries;
    private final GoalsTrash trash;

    WorryService(WorryRepository worries, GoalsTrash trash) {
        this.worries = worries;
        this.trash = trash;
    }

    public Worry add(@Valid WorryDraft draft) {
        return worries.save(Worry.of(draft, false));
    }

    public Worry addSample(@Valid WorryDraft draft) {
        return worries.save(Worry.of(draft, true));
    }

    public Optional<Worry> find(long id) {
        return worries.findById(id);
    }

    public Optional<WorryStanding> standing(long id) {
        return worries.findStanding(id);
    }

    /** The latest first. What is known only roughly counts where all of it lies within the days. */
    public List<WorryStanding> list(WorryFilter filter, int limit, long offset) {
        return worries.findAll(
                filter.words(),
                filter.area(),
                filter.state() == null ? "" : filter.state().name(),
                Objects.requireNonNullElse(filter.start(), GoalFilter.EVER),
                Objects.requireNonNullElse(filter.end(), GoalFilter.NEVER),
                limit,
                offset);
    }

    public long count(WorryFilter filter) {
        return worries.countAll(
                filter.words(),
                filter.area(),
                filter.state() == null ? "" : filter.state().name(),
                Objects.requireNonNullElse(filter.start(), GoalFilter.EVER),
                Objects.requireNonNullElse(filter.end(), GoalFilter.NEVER));
    }

    /** Worries against actions in each area, the areas with the most worries first. */
    public List<WorryBalance> balance(LocalDateRange days, LocalDate day) {
        return worries.balance(days.getStart(), days.getEnd(), day);
    }

    public List<Worry> ofGoal(long goalId) {
        return worries.findOfGoal(goalId);
    }

    @Transactional
    public Optional<Worry> change(long id, int version, @Valid WorryDraft draft) {
        return worries.findById(id).map(worry -> worries.update(worry.with(draft, version)));
    }

    /** The newest that nothing answers yet. */
    public List<Worry> open(String area, LocalDate day, int limit) {
        return worries.findOpen(area, day, limit);
    }

    @Transactional
    public Optional<Worry> letGo(long id, LocalDate day) {
        return open(id).map(open -> worries.update(open.answered(WorryAnswer.LET_GO, day, null)));
    }

    @Transactional
    public Optional<Worry> becomeGoal(long id, Goal goal, LocalDate day) {
        return open(id).map(open -> worries.update(open.answered(WorryAnswer.GOAL, day, goal.id())));
    }

    /** Something done about it was the answer. */
    @Transactional
    public Optional<Worry> answerBy(WorryAction action, LocalDate day) {
        return open(action.worryId()).map(open -> worries.update(open.answered(WorryAnswer.ACTION, day, action.id())));
    }

    @Transactional
    public Optional<Worry> answerBy(long id, KnownPrinciple principle, LocalDate day) {
        return open(id).map(open -> worries.update(open.answered(WorryAnswer.PRINCIPLE, day, principle.id())));
    }

    private Optional<Worry> open(long id) {
        return worries.findById(id).filter(Worry::isOpen);
    }

    /** Takes the answer back. */
    @Transactional
    public Optional<Worry> reopen(long id) {
        return worries.findById(id).map(worry -> worries.update(worry.reopened()));
    }

    @Transactional
    public Optional<Long> discard(long id) {
        return worries.findById(id).flatMap(worry -> trash.take("worry", "goals.worry", id, worry.words()));
    }
}
