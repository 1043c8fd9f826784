package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Position}.
 *
 * @param startedOn any day of the time it began in
 * @param endedPrecision a day, where nothing is said
 */
@Introspected
@InOrder
public record PositionDraft(
        @NotBlank @Size(max = 120) String functionHired,
        @Size(max = 120) String functionUnderstood,
        @Size(max = 120) String employer,
        @Size(max = 120) String team,
        @Size(max = 120) String domain,
        LocalDate startedOn,
        Precision startedPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        @Size(max = 2000) String note)
        implements Spanning {

    public static PositionDraft of(Position position) {
        return new PositionDraft(
                position.functionHired(),
                position.functionUnderstood(),
                position.employer(),
                position.team(),
                position.domain(),
                position.startedOn(),
                position.startedPrecision(),
                position.endedOn(),
                position.endedPrecision(),
                position.note());
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
