package hoego.web.account;

import hoego.web.Unsaid;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What one says to come in.
 *
 * @param next where one wanted to go
 * @param to where a form was sent once the session was over; empty if none was
 * @param sent its fields
 */
@Introspected
public record LoginDraft(
        @Unsaid @NotBlank @Size(max = 200) String password,
        @Unsaid String next,
        @Unsaid String to,
        @Unsaid String sent) {}
