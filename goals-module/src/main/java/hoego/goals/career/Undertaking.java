package hoego.goals.career;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something that is tried at work, perhaps more than once.
 *
 * @param outcome what came of it, in the owner's words
 * @param positionId the position it belongs to; null if none is named
 */
@MappedEntity(schema = "goals")
public record Undertaking(
        @Id @GeneratedValue long id,
        String title,
        String why,
        String outcome,
        @Nullable Long positionId,
        boolean sample,
        @Version int version) {

    static Undertaking of(UndertakingDraft draft, boolean sample) {
        return of(0, draft, sample, 0);
    }

    Undertaking with(UndertakingDraft draft, int seen) {
        return of(id, draft, false, seen);
    }

    private static Undertaking of(long id, UndertakingDraft draft, boolean sample, int version) {
        return new Undertaking(id, draft.title(), draft.why(), draft.outcome(), draft.positionId(), sample, version);
    }
}
