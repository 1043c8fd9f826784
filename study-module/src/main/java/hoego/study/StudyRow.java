package hoego.study;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of several things, as one statement brings them. */
@Introspected
record StudyRow(
        String part,
        String kind,
        long id,
        long pageId,
        @Nullable LocalDate day,
        @Nullable LocalDate other,
        @Nullable Instant at,
        String title,
        String parent,
        @Nullable Integer pages,
        @Nullable Integer toPage,
        @Nullable Integer minutes,
        String detail,
        String note,
        long count,
        long more) {}
