package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is noted on the way home.
 *
 * @param topic by name; one that is not known is made; guessed from the words where nothing is said
 * @param answer one's own
 * @param expected how well one thought to know it, 0 to 5
 * @param actual how well one answered, 0 to 5
 */
@Introspected
public record DebriefLine(
        @NotBlank @Size(max = 500) String words,
        @Size(max = 60) String topic,
        @Size(max = 20_000) String answer,
        @Nullable @Min(0) @Max(5) Integer expected,
        @Nullable @Min(0) @Max(5) Integer actual) {}
