package hoego.goals;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything one can do with the corrections of a goal that is fed by a measure. */
@Singleton
public class CorrectionService {

    private final CorrectionRepository corrections;
    private final GoalsTrash trash;

    CorrectionService(CorrectionRepository corrections, GoalsTrash trash) {
        this.corrections = corrections;
        this.trash = trash;
    }

    /**
     * Corrects a day.
     *
     * @param said what the source says of it; null for nothing
     */
    @Transactional
    public Correction add(Goal goal, @Valid CorrectionDraft draft, @Nullable BigDecimal said, LocalDate today) {
        refuse(objection(goal, 0, draft, today));
        return corrections.save(Correction.of(goal, draft, said, false));
    }

    /** Adds one to the sample, of a day of which its source says nothing. */
    @Transactional
    public Correction addSample(Goal goal, @Valid CorrectionDraft draft) {
        return corrections.save(Correction.of(goal, draft, null, true));
    }

    /**
     * What speaks against a correction.
     *
     * @param id of the one that is changed; 0 for a new one
     */
    public Optional<CorrectionObjection> objection(Goal goal, long id, CorrectionDraft draft, LocalDate today) {
        if (draft.day().isAfter(today)) {
            return Optional.of(CorrectionObjection.STILL_TO_COME);
        }
        if (!goal.covers(draft.day())) {
            return Optional.of(CorrectionObjection.NOT_OF_THE_GOAL);
        }
        return corrections
                .findOn(goal.id(), goal.measure(), draft.day())
                .filter(other -> other.id() != id)
                .map(other -> CorrectionObjection.CORRECTED_ALREADY);
    }

    /** Who asks first is never refused. */
    private static void refuse(Optional<CorrectionObjection> objection) {
        objection.ifPresent(against -> {
            throw new IllegalArgumentException("No correction: " + against);
        });
    }

    public Optional<Correction> find(long goalId, long id) {
        return corrections.findOne(goalId, id);
    }

    /** Those of what feeds a goal now, the latest day first. */
    public List<Correction> list(long goalId, String measure) {
        return corrections.findAll(goalId, measure);
    }

    @Transactional
    public Optional<Correction> change(
            Goal goal, long id, int version, @Valid CorrectionDraft draft, @Nullable BigDecimal said, LocalDate today) {
        refuse(objection(goal, id, draft, today));
        return corrections
                .findOne(goal.id(), id)
                .map(correction -> corrections.update(correction.with(draft, said, version)));
    }

    @Transactional
    public Optional<Long> discard(Goal goal, long id) {
        return corrections
                .findOne(goal.id(), id)
                .flatMap(correction -> trash.take("correction", "goals.correction", id, goal.title()));
    }
}
