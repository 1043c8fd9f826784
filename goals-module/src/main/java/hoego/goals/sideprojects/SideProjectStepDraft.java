package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link SideProjectStep}.
 *
 * @param day any day of what is known
 * @param precision how exactly the day is known: as a day, if left out
 */
@Introspected
@WithWhatItNeeds
@WithoutWhatIsOthers
public record SideProjectStepDraft(
        StepKind kind,
        LocalDate day,
        @Nullable Precision precision,
        @Size(max = 20) List<String> reasons,
        @Size(max = 2000) String learned,

        @Nullable @Positive @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @Size(max = 2000) String note) {

    /** A step on a day, of a kind that needs no more. */
    public static SideProjectStepDraft on(LocalDate day, StepKind kind) {
        return new SideProjectStepDraft(kind, day, null, List.of(), "", null, "");
    }

    public static SideProjectStepDraft of(SideProjectStep step) {
        return new SideProjectStepDraft(
                step.kind(), step.day(), step.precision(), step.reasons(), step.learned(), step.amount(), step.note());
    }

    /** The field that its kind cannot do without; null if nothing is missing. */
    @Nullable
    String missing() {
        if (kind.isLeaving() && reasons.isEmpty()) {
            return "reasons";
        }
        return kind == StepKind.REFUNDED && amount == null ? "amount" : null;
    }

    /** A field that belongs to another kind; null if there is none. */
    @Nullable
    String odd() {
        if (!kind.isLeaving() && !reasons.isEmpty()) {
            return "reasons";
        }
        if (!kind.isLeaving() && !learned.isEmpty()) {
            return "learned";
        }
        return kind != StepKind.REFUNDED && amount != null ? "amount" : null;
    }
}
