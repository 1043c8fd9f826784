package hoego.health;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A record in the trash.
 *
 * @param kind such as {@code weigh-in}
 */
@Introspected
public record TrashedRecord(long id, String kind, String title, Instant deletedAt) {}
