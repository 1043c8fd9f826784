package hoego.goals.career;

import io.micronaut.core.annotation.Introspected;

/**
 * A tag.
 *
 * @param lessons how many have it
 */
@Introspected
public record TagCount(String tag, long lessons) {}
