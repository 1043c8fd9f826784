package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one may say of a {@link Decision} besides whether it was tried.
 *
 * @param toldOn today where nothing is said
 */
@Introspected
public record DecisionResultDraft(
        @Size(max = 300) String result, @Nullable LocalDate toldOn) {}
