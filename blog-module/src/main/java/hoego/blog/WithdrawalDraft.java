package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What takes back that something was handed in.
 *
 * @param postId the post that was published by it; null if none was
 * @param postVersion of that once it was published; null if none was
 * @param link that the post had before that; may be empty
 */
@Introspected
public record WithdrawalDraft(
        @Nullable Long postId,
        @Nullable Integer postVersion,
        @Size(max = 500) @Pattern(regexp = Links.WEB) String link) {}
