package hoego.web.settings;

import hoego.web.Uncommon;
import hoego.web.Unsaid;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What one says to change the password.
 *
 * @param current the one that holds until now
 */
@Introspected
public record PasswordDraft(
        @Unsaid @NotBlank @Size(max = 200) String current,
        @Unsaid @Size(min = 12, max = 200) @Uncommon String password) {}
