package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What one enters to show a post to everybody.
 *
 * @param slug see {@link Slug}
 */
@Introspected
public record PublicPostDraft(
        @NotBlank @Size(max = Slug.LONGEST) @Pattern(regexp = Slug.WRITTEN)
        String slug) {}
