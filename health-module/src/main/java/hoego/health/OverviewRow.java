package hoego.health;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A moment, a course or a condition, as one statement brings them. */
@Introspected
record OverviewRow(
        String part,
        String kind,
        long id,
        LocalDate day,
        Instant at,
        String title,
        @Nullable BodySite site,
        @Nullable BodySide side,
        @Nullable Adherence adherence,
        @Nullable BigDecimal figure,
        String note,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate expiresOn,
        @Nullable Precision precision,
        @Nullable BigDecimal price,
        boolean sample,
        int used) {

    boolean isOf(String wanted) {
        return part.equals(wanted);
    }

    HealthRecord moment() {
        return new HealthRecord(kind, id, day, at, title, site, side, adherence, figure, note);
    }

    PresentCondition condition() {
        return new PresentCondition(id, title, site, day, precision == null ? Precision.DAY : precision);
    }

    CourseUse course() {
        return new CourseUse(
                id,
                title,
                day,
                startsOn == null ? day : startsOn,
                figure == null ? 0 : figure.intValueExact(),
                price,
                expiresOn,
                note,
                sample,
                used);
    }
}
