package hoego.blog.trash;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A deleted record.
 *
 * @param kind with its area, such as {@code blog.round}
 */
@MappedEntity(value = "trash", schema = "blog")
public record Trashed(@Id @GeneratedValue long id, String kind, String title, Instant deletedAt) {}
