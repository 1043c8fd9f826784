package hoego.health;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * An injury or illness, with its beginning and end as exactly as they are known.
 *
 * @param site null where it has none
 * @param endedOn null while it lasts
 */
@MappedEntity(schema = "health")
public record Condition(
        @Id @GeneratedValue long id,
        String name,
        @Nullable BodySite site,
        LocalDate onsetOn,
        Precision onsetPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        String note,
        boolean sample,
        @Version int version) {

    static Condition of(ConditionDraft draft) {
        return of(0, draft, false, 0);
    }

    static Condition sample(ConditionDraft draft) {
        return of(0, draft, true, 0);
    }

    Condition with(ConditionDraft draft, int version) {
        return of(id, draft, false, version);
    }

    private static Condition of(long id, ConditionDraft draft, boolean sample, int version) {
        var ended = draft.endedOn();
        var known = draft.endedPrecision() == null ? Precision.DAY : draft.endedPrecision();
        return new Condition(
                id,
                draft.name(),
                draft.site(),
                draft.onsetPrecision().firstDay(draft.onsetOn()),
                draft.onsetPrecision(),
                ended == null ? null : known.firstDay(ended),
                ended == null ? null : known,
                draft.note(),
                sample,
                version);
    }

    /** The time in which it began. */
    public LocalDateRange onset() {
        return onsetPrecision.around(onsetOn);
    }

    /** The time in which it ended; null while it lasts. */
    public @Nullable LocalDateRange end() {
        return endedOn == null || endedPrecision == null ? null : endedPrecision.around(endedOn);
    }

    /** Whether it had begun by a day and was not over yet, as far as is known. */
    public boolean isPresent(LocalDate day) {
        var end = end();
        return !onsetOn.isAfter(day) && (end == null || !end.getEndInclusive().isBefore(day));
    }
}
