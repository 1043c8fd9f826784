package hoego.health;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much it hurt somewhere.
 *
 * @param level from 0, no pain, to 10, the worst imaginable: the numeric rating scale
 * @param before what went before
 * @param conditionId the condition it belongs to; null if to none
 */
@MappedEntity(schema = "health")
public record PainEntry(
        @Id @GeneratedValue long id,
        LocalDate feltOn,
        BodySite site,
        BodySide side,
        int level,
        String before,
        String helped,
        String note,
        @Nullable Long conditionId,
        boolean sample,
        @Version int version) {

    static PainEntry of(PainEntryDraft draft) {
        return of(0, draft, false, 0);
    }

    static PainEntry sample(PainEntryDraft draft) {
        return of(0, draft, true, 0);
    }

    PainEntry with(PainEntryDraft draft, int version) {
        return of(id, draft, false, version);
    }

    private static PainEntry of(long id, PainEntryDraft draft, boolean sample, int version) {
        return new PainEntry(
                id,
                draft.feltOn(),
                draft.site(),
                draft.side() == null ? BodySide.NONE : draft.side(),
                draft.level(),
                draft.before(),
                draft.helped(),
                draft.note(),
                draft.conditionId(),
                sample,
                version);
    }
}
