package hoego.health;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link Course} with how many of its sessions were used. */
@Introspected
public record CourseUse(
        long id,
        String kind,
        LocalDate bookedOn,
        LocalDate startsOn,
        int sessions,
        @Nullable BigDecimal price,
        @Nullable LocalDate expiresOn,
        String note,
        boolean sample,
        int used) {

    private static final int FEW_SESSIONS = 3;
    private static final int FEW_DAYS = 9;

    public int left() {
        return Math.max(0, sessions - used);
    }

    public boolean hasStarted(LocalDate day) {
        return !startsOn.isAfter(day);
    }

    /** Whether sessions can still be used on a day or after it. */
    public boolean isOpen(LocalDate day) {
        return left() > 0 && (expiresOn == null || !expiresOn.isBefore(day));
    }

    /** Whether little of a running course is left: three sessions, or nine days. */
    public boolean isRunningOut(LocalDate day) {
        return isOpen(day)
                && hasStarted(day)
                && (left() <= FEW_SESSIONS || (expiresOn != null && expiresOn.isBefore(day.plusDays(FEW_DAYS + 1))));
    }
}
