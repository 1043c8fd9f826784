package hoego.web.interviews;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A question in one line, below the interview in which it was asked.
 *
 * @param topic by name; one that is not known is made; guessed from the words where nothing is said
 */
@Introspected
public record QuickQuestion(
        @NotBlank @Size(max = 500) String words,
        @Size(max = 60) String topic,
        @Nullable @Min(0) @Max(5) Integer actual) {}
