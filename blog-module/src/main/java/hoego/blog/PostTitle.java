package hoego.blog;

import io.micronaut.core.annotation.Introspected;

/** A post to choose. */
@Introspected
public record PostTitle(long id, String title) {}
