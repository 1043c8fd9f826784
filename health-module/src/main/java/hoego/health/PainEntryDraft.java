package hoego.health;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link PainEntry}.
 *
 * @param side null for none
 */
@Introspected
public record PainEntryDraft(
        LocalDate feltOn,
        BodySite site,
        @Nullable BodySide side,
        @Min(0) @Max(10) int level,
        @Size(max = 200) String before,
        @Size(max = 200) String helped,
        @Size(max = 500) String note,
        @Nullable Long conditionId) {

    public static PainEntryDraft of(PainEntry entry) {
        return new PainEntryDraft(
                entry.feltOn(),
                entry.site(),
                entry.side(),
                entry.level(),
                entry.before(),
                entry.helped(),
                entry.note(),
                entry.conditionId());
    }
}
