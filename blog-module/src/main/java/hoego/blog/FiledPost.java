package hoego.blog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post with what it is called in files.
 *
 * @param uid wherever it goes
 * @param source the file it was imported from; null if it was not
 */
public record FiledPost(Post post, UUID uid, @Nullable PostSource source) {}
