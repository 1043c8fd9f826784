package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day's figure or a moment, as one statement brings them. */
@Introspected
record BlogFigure(
        String part,
        LocalDate day,
        long count,
        String kind,
        long id,
        @Nullable Long parentId,
        @Nullable Instant at,
        String title,
        String detail,
        @Nullable Integer number) {

    BlogMoment moment() {
        return new BlogMoment(kind, id, parentId, day, at == null ? Instant.EPOCH : at, title, detail, number);
    }

    FailingFeed failingFeed() {
        return new FailingFeed(id, title, FeedError.valueOf(detail), at == null ? Instant.EPOCH : at);
    }
}
