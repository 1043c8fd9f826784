package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step on the day it was taken.
 *
 * @param at when it was written down
 * @param kind of record, always side-project-step
 * @param pageId the side project
 * @param title of the side project
 * @param note reasons and note
 * @param amount that was refunded; null for other steps
 */
@Introspected
public record StepMoment(
        LocalDate day,
        Instant at,
        String kind,
        long id,
        long pageId,
        String title,
        String note,
        @Nullable BigDecimal amount,
        StepKind step) {

    /** The place of a moment in their order: newest day first, then entry, kind and id. */
    public record Place(LocalDate day, Instant at, String kind, long id) {

        /** Before all of them. */
        static final Place TOP = new Place(SideProjectsTimeline.EVER.getEnd(), Instant.EPOCH, "", 0);
    }
}
