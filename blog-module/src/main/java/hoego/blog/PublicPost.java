package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as everybody may read it.
 *
 * @param editedAt when its title, tags, series or text was last changed
 * @param feedId a UUID
 * @param olderSlug of the post that was published before it; null if it is the first one
 * @param newerSlug of the post that was published after it; null if it is the last one
 */
@Introspected
public record PublicPost(
        String title,
        String slug,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        String series,
        String canonicalUrl,
        String language,
        String body,
        int readingMinutes,
        LocalDate publishedOn,
        Instant editedAt,
        String feedId,
        @Nullable String olderSlug,
        @Nullable String olderTitle,
        @Nullable String newerSlug,
        @Nullable String newerTitle) {}
