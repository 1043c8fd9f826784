package hoego.study;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything one can do with decisions. */
@Singleton
public class DecisionService {

    private final DecisionRepository decisions;

    DecisionService(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    public Optional<Decision> find(long id) {
        return decisions.findById(id);
    }

    /** A decision with its meeting. */
    public Optional<DecisionRow> row(long id) {
        return decisions.findRow(id);
    }

    /** Those of a meeting, in the order in which they were made. */
    public List<DecisionRow> of(long meetingId) {
        return decisions.findOf(meetingId);
    }

    /** The open ones first, then those of the latest meetings. */
    public List<DecisionRow> list(DecisionFilter filter, int limit, long offset) {
        return decisions.findFiltered(
                filter.words(),
                group(filter),
                state(filter),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public long count(DecisionFilter filter) {
        return decisions.countFiltered(
                filter.words(),
                group(filter),
                state(filter),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    private static long group(DecisionFilter filter) {
        return filter.groupId() == null ? 0 : filter.groupId();
    }

    private static String state(DecisionFilter filter) {
        return filter.state() == null ? "" : filter.state().name();
    }

    public Decision add(@Valid DecisionDraft draft, LocalDate today) {
        return decisions.save(Decision.of(draft, today));
    }

    @Transactional
    public Optional<Decision> change(long id, int version, @Valid DecisionDraft draft, LocalDate today) {
        return find(id).map(decision -> decisions.update(decision.with(draft, today, version)));
    }

    /** Tells what became of a decision, or that it is open again. */
    @Transactional
    public Optional<Decision> tell(
            long id, int version, DecisionState state, LocalDate today, @Valid DecisionResultDraft draft) {
        return find(id).map(decision ->
                decisions.update(decision.with(DecisionDraft.of(decision).told(state, draft), today, version)));
    }

    /** Tells of a decision of the sample what became of it; it stays one of the sample. */
    @Transactional
    public void tellSample(long id, DecisionState state, LocalDate day, String result) {
        find(id).ifPresent(decision -> decisions.update(new Decision(
                decision.id(), decision.meetingId(), decision.words(), state, day, result, true, decision.version())));
    }
}
