package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What one enters to create or change a {@link SideProjectSession}. */
@Introspected
public record SideProjectSessionDraft(
        LocalDate day,
        @Min(1) @Max(MOST_MINUTES) int minutes,
        @Size(max = 1000) String note) {

    /** Those of a day. */
    public static final int MOST_MINUTES = 1_440;

    public static SideProjectSessionDraft of(SideProjectSession session) {
        return new SideProjectSessionDraft(session.day(), session.minutes(), session.note());
    }
}
