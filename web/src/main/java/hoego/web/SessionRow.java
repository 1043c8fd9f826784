package hoego.web;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;

/**
 * A sign-in that still holds.
 *
 * @param hash SHA-256 of the token in the cookie, in hex
 * @param device what the browser said it is
 * @param notice what the next pages still have to say; empty if nothing
 * @param noticeUndos label and path in turn
 */
@MappedEntity(value = "session", schema = "web")
record SessionRow(
        @Id String hash,
        String device,
        Instant openedAt,
        Instant usedAt,
        Instant expiresAt,
        String notice,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> noticeUndos,
        Instant noticeUntil) {}
