package hoego.health;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A deleted record.
 *
 * @param kind with its area, such as {@code health.weigh-in}
 */
@Introspected
public record Trashed(long id, String kind, String title, Instant deletedAt) {}
