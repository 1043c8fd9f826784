package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of what is read for the dashboard; its part says what it tells. */
@Introspected
record CareerOverviewRow(
        String part,
        @Nullable LocalDate day,
        @Nullable Instant at,
        String kind,
        long id,
        long pageId,
        String title,
        String note,
        @Nullable BigDecimal value,
        String detail,
        long count) {}
