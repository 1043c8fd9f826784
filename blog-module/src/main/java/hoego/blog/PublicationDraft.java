package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What one enters to say that a post is published.
 *
 * @param link where; may be empty
 */
@Introspected
public record PublicationDraft(
        LocalDate publishedOn,
        @Size(max = 500) @Pattern(regexp = Links.WEB) String link) {}
