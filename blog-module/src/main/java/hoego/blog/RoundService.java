package hoego.blog;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Everything one can do with the rounds of a cohort. */
@Singleton
public class RoundService {

    private static final int OFFERED = 100;

    private final RoundRepository rounds;

    RoundService(RoundRepository rounds) {
        this.rounds = rounds;
    }

    /** Adds a round that the rules do not make. */
    public Round add(Cohort cohort, @Valid RoundDraft draft) {
        return rounds.save(Round.of(cohort, draft));
    }

    public Optional<Round> find(long cohortId, long id) {
        return rounds.findOne(cohortId, id);
    }

    /** The round of a number, of the cohort of a number, or of the one that started last; 0 for whichever. */
    public Optional<Round> numbered(int cohort, int number) {
        return rounds.findNumbered(cohort, number);
    }

    /** The first deadline first. */
    public List<Round> list(long cohortId) {
        return rounds.findOfCohort(cohortId);
    }

    /** Rounds to choose from, the latest deadline first; 0 for those of all cohorts. */
    public List<RoundName> names(long cohortId) {
        return rounds.findNames(cohortId, OFFERED);
    }

    public boolean exists(long id) {
        return rounds.existsById(id);
    }

    /** Whether another round of the cohort has the number. */
    public boolean isTaken(long cohortId, int number, long id) {
        return rounds.existsOther(cohortId, number, id);
    }

    @Transactional
    public Optional<Round> change(Cohort cohort, long id, int version, @Valid RoundDraft draft) {
        return update(cohort.id(), id, round -> round.with(cohort, draft, version));
    }

    /**
     * Hands in for a round.
     *
     * @param at when; null if only the day is known
     */
    @Transactional
    public Optional<Round> submit(
            long cohortId, long id, LocalDate day, @Nullable Instant at, @Valid SubmissionDraft draft) {
        return update(cohortId, id, round -> round.submitted(day, at, draft.postId(), draft.link(), false));
    }

    @Transactional
    public Optional<Round> submitSample(
            long cohortId, long id, LocalDate day, Instant at, @Valid SubmissionDraft draft) {
        return update(cohortId, id, round -> round.submitted(day, at, draft.postId(), draft.link(), true));
    }

    /** Takes back what was handed in. */
    @Transactional
    public Optional<Round> withdraw(long cohortId, long id) {
        return update(cohortId, id, round -> round.unsubmitted(false));
    }

    @Transactional
    public Optional<Round> excuse(long cohortId, long id, boolean excused) {
        return update(cohortId, id, round -> round.excused(excused));
    }

    private Optional<Round> update(long cohortId, long id, UnaryOperator<Round> change) {
        return rounds.findOne(cohortId, id).map(round -> rounds.update(change.apply(round)));
    }
}
