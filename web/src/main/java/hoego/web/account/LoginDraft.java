package hoego.web.account;

import hoego.web.Unsaid;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What one says to come in.
 *
 * @param next where one wanted to go
 */
@Introspected
public record LoginDraft(
        @Unsaid @NotBlank @Size(max = 200) String password,
        @Unsaid String next) {}
