package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of what the dashboard asks of steps: a day with its count, or a moment. */
@Introspected
record StepGlanceRow(
        String part,
        LocalDate day,
        @Nullable Instant at,
        long id,
        long pageId,
        String title,
        String note,
        @Nullable BigDecimal amount,
        @Nullable StepKind step,
        long count) {

    StepMoment moment() {
        return new StepMoment(
                day,
                Objects.requireNonNull(at),
                "side-project-step",
                id,
                pageId,
                title,
                note,
                amount,
                Objects.requireNonNull(step));
    }
}
