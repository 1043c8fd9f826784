package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change an {@link Attempt}.
 *
 * @param startedOn any day of the time it began in
 * @param endedPrecision a day, where nothing is said
 */
@Introspected
@InOrder
@EndedOrRunning
public record AttemptDraft(
        @NotBlank @Size(max = 120) String approach,
        LocalDate startedOn,
        Precision startedPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        AttemptOutcome outcome,
        @Size(max = 20) List<@Size(max = 200) String> reasons,
        @Size(max = 2000) String learned)
        implements Spanning {

    public static AttemptDraft of(Attempt attempt) {
        return new AttemptDraft(
                attempt.approach(),
                attempt.startedOn(),
                attempt.startedPrecision(),
                attempt.endedOn(),
                attempt.endedPrecision(),
                attempt.outcome(),
                attempt.reasons(),
                attempt.learned());
    }

    /** The first day on which it may have ended; null while it runs. */
    public @Nullable LocalDate endedFrom() {
        return endedOn == null ? null : Precision.orDay(endedPrecision).firstDay(endedOn);
    }

    @Override
    public boolean isInOrder() {
        return endedOn == null
                || Precision.orDay(endedPrecision)
                        .around(endedOn)
                        .getEnd()
                        .isAfter(startedPrecision.firstDay(startedOn));
    }

    @Override
    public String endField() {
        return "endedOn";
    }
}
