package hoego.web;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was stored at a moment.
 *
 * @param kind the table of the record, such as {@code blog.post}
 * @param characters of the body, as people count them
 * @param words of the body, as they are parted by blanks
 * @param typed whether it was stored while it was written, rather than because a button said so
 * @param restoredAt the moment of the text it brought back; null if it was written
 */
@MappedEntity(schema = "web")
public record Revision(
        @Id @GeneratedValue long id,
        String kind,
        long recordId,
        String title,
        String body,
        int characters,
        int words,
        boolean typed,
        @Nullable Instant restoredAt,
        Instant at) {}
