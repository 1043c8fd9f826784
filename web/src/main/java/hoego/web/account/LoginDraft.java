package hoego.web.account;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What one says to come in.
 *
 * @param next where one wanted to go
 */
@Introspected
public record LoginDraft(@NotBlank @Size(max = 200) String password, String next) {}
