package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters when looking again at something that is not done.
 *
 * @param nextOn the day to look once more, after this one; counts only where it is still right
 * @param goalId of the goal as which it is taken up; counts only then
 */
@Introspected
public record LookDraft(
        @Nullable LocalDate nextOn,
        @Nullable @Size(max = 1000) String note,
        @Nullable Long goalId) {}
