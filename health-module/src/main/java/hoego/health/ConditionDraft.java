package hoego.health;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Condition}.
 *
 * @param onsetOn any day of the time it began in
 * @param endedPrecision a day, where nothing is said
 */
@Introspected
@InOrder
public record ConditionDraft(
        @NotBlank @Size(max = 80) String name,
        @Nullable BodySite site,
        LocalDate onsetOn,
        Precision onsetPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        @Size(max = 2000) String note)
        implements Spanning {

    public static ConditionDraft of(Condition condition) {
        return new ConditionDraft(
                condition.name(),
                condition.site(),
                condition.onsetOn(),
                condition.onsetPrecision(),
                condition.endedOn(),
                condition.endedPrecision(),
                condition.note());
    }

    /** It may have ended in the time it began in, but not before. */
    @Override
    public boolean isInOrder() {
        if (endedOn == null) {
            return true;
        }
        var known = endedPrecision == null ? Precision.DAY : endedPrecision;
        return known.around(endedOn)
                .getEndInclusive()
                .isAfter(onsetPrecision.firstDay(onsetOn).minusDays(1));
    }

    @Override
    public String endField() {
        return "endedOn";
    }
}
