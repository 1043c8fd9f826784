package hoego.web.settings;

import hoego.web.Pause;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What one enters to take days out of the count. */
@Introspected
@InOrder
public record PauseDraft(
        Pause.Kind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        @Size(max = 200) String reason) {

    static PauseDraft of(StoredPause pause) {
        return new PauseDraft(pause.kind(), pause.startsOn(), pause.endsOn(), pause.reason());
    }
}
