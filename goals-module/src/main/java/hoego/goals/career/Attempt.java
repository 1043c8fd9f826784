package hoego.goals.career;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * One way that an undertaking was tried, with its beginning and end as exactly as they are known.
 *
 * @param approach the way, such as {@code Docker Swarm}
 * @param endedOn null while it runs
 * @param reasons for which it ended as it did, or is hard; each in the owner's words, asides struck through
 */
@MappedEntity(schema = "goals")
public record Attempt(
        @Id @GeneratedValue long id,
        long undertakingId,
        String approach,
        LocalDate startedOn,
        Precision startedPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        AttemptOutcome outcome,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> reasons,
        String learned,
        boolean sample,
        @Version int version) {

    static Attempt of(long undertakingId, AttemptDraft draft, boolean sample) {
        return of(0, undertakingId, draft, sample, 0);
    }

    Attempt with(AttemptDraft draft, int seen) {
        return of(id, undertakingId, draft, false, seen);
    }

    private static Attempt of(long id, long undertakingId, AttemptDraft draft, boolean sample, int version) {
        var ended = draft.endedOn();
        var known = Precision.orDay(draft.endedPrecision());
        return new Attempt(
                id,
                undertakingId,
                draft.approach(),
                draft.startedPrecision().firstDay(draft.startedOn()),
                draft.startedPrecision(),
                ended == null ? null : known.firstDay(ended),
                ended == null ? null : known,
                draft.outcome(),
                draft.reasons(),
                draft.learned(),
                sample,
                version);
    }

    /** The time in which it began. */
    public LocalDateRange start() {
        return startedPrecision.around(startedOn);
    }

    /** The time in which it ended; null while it runs. */
    public @Nullable LocalDateRange end() {
        return endedOn == null || endedPrecision == null ? null : endedPrecision.around(endedOn);
    }

    /** What was known of it on a day: it ran until the time in which it ended began. */
    public AttemptOutcome outcomeOn(LocalDate day) {
        return endedOn == null || endedOn.isAfter(day) ? AttemptOutcome.RUNNING : outcome;
    }
}
