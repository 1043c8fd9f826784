package hoego.goals;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Everything one can do with what was done about worries. */
@Singleton
public class WorryActionService {

    private final WorryActionRepository actions;
    private final GoalsTrash trash;

    WorryActionService(WorryActionRepository actions, GoalsTrash trash) {
        this.actions = actions;
        this.trash = trash;
    }

    public WorryAction add(Worry worry, @Valid WorryActionDraft draft) {
        return actions.save(WorryAction.of(worry.id(), draft, false));
    }

    public WorryAction addSample(Worry worry, @Valid WorryActionDraft draft) {
        return actions.save(WorryAction.of(worry.id(), draft, true));
    }

    public Optional<WorryAction> find(long worryId, long id) {
        return actions.findOne(worryId, id);
    }

    /**
     * The latest first.
     *
     * @param worryId of a single worry; 0 for those about any
     */
    public List<ActionStanding> list(long worryId, WorryFilter filter, int limit, long offset) {
        return actions.findAll(
                worryId,
                filter.words(),
                filter.area(),
                Objects.requireNonNullElse(filter.start(), GoalFilter.EVER),
                Objects.requireNonNullElse(filter.end(), GoalFilter.NEVER),
                limit,
                offset);
    }

    public long count(long worryId, WorryFilter filter) {
        return actions.countAll(
                worryId,
                filter.words(),
                filter.area(),
                Objects.requireNonNullElse(filter.start(), GoalFilter.EVER),
                Objects.requireNonNullElse(filter.end(), GoalFilter.NEVER));
    }

    @Transactional
    public Optional<WorryAction> change(long worryId, long id, int version, @Valid WorryActionDraft draft) {
        return actions.findOne(worryId, id).map(action -> actions.update(action.with(draft, version)));
    }

    @Transactional
    public Optional<Long> discard(long worryId, long id) {
        return actions.findOne(worryId, id)
                .flatMap(action -> trash.take("worry-action", "goals.worry_action", id, action.what()));
    }
}
