package hoego.web.settings;

import hoego.web.Pause;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;

/** A pause as it is kept, with its last day as the owner wrote it. */
@MappedEntity(value = "pause", schema = "web")
public record StoredPause(
        @Id @GeneratedValue long id,
        LocalDate startsOn,
        LocalDate endsOn,
        Pause.Kind kind,
        String reason,
        boolean sample,
        @Version int version) {

    static StoredPause of(PauseDraft draft) {
        return new StoredPause(0, draft.startsOn(), draft.endsOn(), draft.kind(), draft.reason(), false, 0);
    }

    StoredPause with(int version, PauseDraft draft) {
        return new StoredPause(id, draft.startsOn(), draft.endsOn(), draft.kind(), draft.reason(), false, version);
    }
}
