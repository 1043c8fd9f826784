package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link ReadThrough}.
 *
 * @param startedOn any day of the time it was begun in
 * @param startedPrecision a day, where nothing is said
 * @param endedOn any day of the time it was finished or stopped in
 * @param endedPrecision a day, where nothing is said; without a day nobody knows when it ended
 */
@Introspected
@Complete
@InOrder
public record ReadThroughDraft(
        @Nullable LocalDate startedOn,
        @Nullable Precision startedPrecision,
        @Nullable BookOutcome outcome,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        @Size(max = 500) String reason)
        implements Spanning, Ending {

    public static ReadThroughDraft of(ReadThrough read) {
        return new ReadThroughDraft(
                read.startedOn(),
                read.startedPrecision(),
                read.outcome(),
                read.endedOn(),
                read.endedPrecision(),
                read.reason());
    }

    /** One that begins on a day. */
    public static ReadThroughDraft from(LocalDate day) {
        return new ReadThroughDraft(day, Precision.DAY, null, null, null, "");
    }

    /** Whether it says nothing at all. */
    boolean isEmpty() {
        return startedOn == null && outcome == null && endedOn == null && reason.isEmpty();
    }

    @Override
    public boolean isInOrder() {
        return startedOn == null
                || endedOn == null
                || Precision.orDay(endedPrecision)
                        .around(endedOn)
                        .getEnd()
                        .isAfter(Precision.orDay(startedPrecision).firstDay(startedOn));
    }

    @Override
    public String endField() {
        return "endedOn";
    }
}
