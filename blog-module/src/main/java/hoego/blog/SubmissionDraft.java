package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What one enters to hand in for a round, now. */
@Introspected
public record SubmissionDraft(
        @Nullable Long postId,
        @Size(max = 500) @Pattern(regexp = Links.WEB) String link) {}
