package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What takes back that something was handed in.
 *
 * @param link that the post had before that; may be empty
 */
@Introspected
public record WithdrawalDraft(
        @Size(max = 500) @Pattern(regexp = Links.WEB) String link) {}
