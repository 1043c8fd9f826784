package hoego.goals.sideprojects;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a side project went on.
 *
 * @param day the first of what is known of its date
 * @param reasons why one turned away; none for other steps
 * @param learned from that
 * @param amount that was refunded, in the owner's currency; null for other steps
 */
@MappedEntity(schema = "goals")
public record SideProjectStep(
        @Id @GeneratedValue long id,
        long sideProjectId,
        StepKind kind,
        LocalDate day,
        Precision precision,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> reasons,
        String learned,
        @Nullable BigDecimal amount,
        String note,
        boolean sample,
        @Version int version) {

    static SideProjectStep of(long sideProjectId, SideProjectStepDraft draft, boolean sample) {
        return of(0, sideProjectId, draft, sample, 0);
    }

    SideProjectStep with(SideProjectStepDraft draft, int seen) {
        return of(id, sideProjectId, draft, false, seen);
    }

    private static SideProjectStep of(
            long id, long sideProjectId, SideProjectStepDraft draft, boolean sample, int version) {
        var known = Objects.requireNonNullElse(draft.precision(), Precision.DAY);
        return new SideProjectStep(
                id,
                sideProjectId,
                draft.kind(),
                known.firstDay(draft.day()),
                known,
                draft.reasons(),
                draft.learned(),
                draft.amount(),
                draft.note(),
                sample,
                version);
    }
}
