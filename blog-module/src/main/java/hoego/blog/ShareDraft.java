package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;

/**
 * What one enters to make a {@link Share}.
 *
 * @param purpose for whom it is; may be empty
 */
@Introspected
public record ShareDraft(@Size(max = 80) String purpose) {}
