package hoego.goals.career;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A job held, with its beginning and end as exactly as they are known.
 *
 * @param functionHired what one was hired for
 * @param functionUnderstood what it turned out to be; empty where that is the same
 * @param domain what the work is about
 * @param endedOn null while it is held
 */
@MappedEntity(schema = "goals")
public record Position(
        @Id @GeneratedValue long id,
        String functionHired,
        String functionUnderstood,
        String employer,
        String team,
        String domain,
        LocalDate startedOn,
        Precision startedPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        String note,
        boolean sample,
        @Version int version) {

    static Position of(PositionDraft draft, boolean sample) {
        return of(0, draft, sample, 0);
    }

    Position with(PositionDraft draft, int seen) {
        return of(id, draft, false, seen);
    }

    private static Position of(long id, PositionDraft draft, boolean sample, int version) {
        var ended = draft.endedOn();
        var known = Precision.orDay(draft.endedPrecision());
        return new Position(
                id,
                draft.functionHired(),
                draft.functionUnderstood(),
                draft.employer(),
                draft.team(),
                draft.domain(),
                draft.startedPrecision().firstDay(draft.startedOn()),
                draft.startedPrecision(),
                ended == null ? null : known.firstDay(ended),
                ended == null ? null : known,
                draft.note(),
                sample,
                version);
    }

    /** What it is called: as it is understood, else as it was hired for. */
    public String function() {
        return functionUnderstood.isEmpty() ? functionHired : functionUnderstood;
    }
}
