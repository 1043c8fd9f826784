package hoego.blog;

import io.micronaut.core.annotation.Introspected;

/** What began with another record. */
@Introspected
public record MadePost(long id, String origin, String title, PostStatus status) {}
