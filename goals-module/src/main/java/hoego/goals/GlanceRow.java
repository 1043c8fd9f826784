package hoego.goals;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of what is read for the dashboard besides the goals; its part says what it tells. */
@Introspected
record GlanceRow(
        String part,
        @Nullable LocalDate day,
        @Nullable Instant at,
        String kind,
        long id,
        long pageId,
        String title,
        String note,
        @Nullable BigDecimal value,
        String unit,
        String detail,
        int count,
        int other) {}
