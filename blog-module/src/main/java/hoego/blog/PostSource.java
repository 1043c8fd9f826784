package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * The file that a post was imported from.
 *
 * @param path in its upload
 * @param fileDigest of what the file held then, with its images
 * @param stateDigest of what the post held right after that
 */
@MappedEntity(schema = "blog")
public record PostSource(
        @Id @GeneratedValue long id, long postId, String path, String fileDigest, String stateDigest) {}
