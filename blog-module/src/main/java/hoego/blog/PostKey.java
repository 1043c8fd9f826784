package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** What a post is called in files, by its id. */
@Introspected
record PostKey(long id, UUID uid) {}
