package hoego.web.account;

import hoego.web.KnownZone;
import hoego.web.Language;
import hoego.web.Uncommon;
import hoego.web.Unsaid;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What one says to make Hoego one's own.
 *
 * @param code what the server's log says, where somebody else could be faster; else empty
 */
@Introspected
public record SetupDraft(
        @NotBlank @Size(max = 80) String name,
        @Unsaid @Size(min = 12, max = 200) @Uncommon String password,
        Language language,
        @KnownZone String zone,
        Start start,
        @Unsaid String code) {

    /** What Hoego begins with. */
    public enum Start {
        SAMPLE,
        EMPTY
    }
}
