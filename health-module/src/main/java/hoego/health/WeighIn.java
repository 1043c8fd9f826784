package hoego.health;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A weight as the scale showed it. A day may have several; their mean counts.
 *
 * @param weightKg kilograms, to the gram
 * @param bodyFatPercent null where the scale shows none
 */
@MappedEntity(schema = "health")
public record WeighIn(
        @Id @GeneratedValue long id,
        LocalDate measuredOn,
        BigDecimal weightKg,
        @Nullable BigDecimal bodyFatPercent,
        String note,
        boolean sample,
        @Version int version) {

    static WeighIn of(WeighInDraft draft) {
        return of(0, draft, false, 0);
    }

    static WeighIn sample(WeighInDraft draft) {
        return of(0, draft, true, 0);
    }

    WeighIn with(WeighInDraft draft, int version) {
        return of(id, draft, false, version);
    }

    private static WeighIn of(long id, WeighInDraft draft, boolean sample, int version) {
        return new WeighIn(
                id, draft.measuredOn(), draft.weightKg(), draft.bodyFatPercent(), draft.note(), sample, version);
    }
}
