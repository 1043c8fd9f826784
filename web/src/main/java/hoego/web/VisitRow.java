package hoego.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Session, owner and pauses as one row; since when there are records only where that was asked. */
@Introspected
record VisitRow(
        String hash,
        Instant usedAt,
        String notice,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> noticeUndos,
        Instant noticeUntil,
        String name,
        String passwordHash,
        Language language,
        String zone,
        LocalTime dayStart,
        WeightUnit weightUnit,
        String currency,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> hiddenAreas,
        int version,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> pauses,
        boolean sample,
        @Nullable LocalDate since) {}
