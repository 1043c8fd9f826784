package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * Where a post stands in its series, without what was dropped.
 *
 * @param place from 1
 * @param beforeId the one before; null if there is none
 * @param afterId the next one; null if there is none
 */
@Introspected
public record SeriesPlace(
        long place,
        long total,
        @Nullable Long beforeId,
        @Nullable String beforeTitle,
        @Nullable Long afterId,
        @Nullable String afterTitle) {}
