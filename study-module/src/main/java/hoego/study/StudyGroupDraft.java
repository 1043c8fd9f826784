package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link StudyGroup}.
 *
 * @param startedOn any day of the time it began in
 * @param endedPrecision a day, where nothing is said
 */
@Introspected
@InOrder
public record StudyGroupDraft(
        @NotBlank @Size(max = 80) String name,
        @Size(max = 200) String otherNames,
        @Size(max = 2000) String why,
        @Size(max = 120) String cadence,
        boolean hosted,
        LocalDate startedOn,
        Precision startedPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        @Size(max = 500) String endReason)
        implements Spanning {

    public static StudyGroupDraft of(StudyGroup group) {
        return new StudyGroupDraft(
                group.name(),
                group.otherNames(),
                group.why(),
                group.cadence(),
                group.hosted(),
                group.startedOn(),
                group.startedPrecision(),
                group.endedOn(),
                group.endedPrecision(),
                group.endReason());
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
