package hoego.blog;

import io.micronaut.core.annotation.Introspected;

/** How many records have a tag. */
@Introspected
public record TagCount(String tag, long count) {}
