package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of what is read for the dashboard besides the topics; its part says what it tells. */
@Introspected
record GlanceRow(
        String part,
        String kind,
        long id,
        long pageId,
        @Nullable LocalDate day,
        @Nullable Instant at,
        String title,
        String about,
        String detail,
        String outcome,
        String note,
        int count) {}
