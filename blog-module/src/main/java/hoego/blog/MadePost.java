package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What began with another record. */
@Introspected
public record MadePost(
        long id,
        String origin,
        String title,
        PostStatus status,
        LocalDate notedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate droppedOn) {}
