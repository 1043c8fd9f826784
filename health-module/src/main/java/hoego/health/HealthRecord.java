package hoego.health;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record of any kind, as far as it takes to tell of it.
 *
 * @param kind such as {@code weigh-in}
 * @param day null for a condition whose onset is known only roughly
 * @param at when it was written down
 * @param title the name of a condition, the kind of a workout or course; else empty
 * @param adherence of a meal day
 * @param figure kilograms, level, minutes or sessions
 * @param note everything that was written beside it
 */
@Introspected
public record HealthRecord(
        String kind,
        long id,
        @Nullable LocalDate day,
        Instant at,
        String title,
        @Nullable BodySite site,
        @Nullable BodySide side,
        @Nullable Adherence adherence,
        @Nullable BigDecimal figure,
        String note) {}
