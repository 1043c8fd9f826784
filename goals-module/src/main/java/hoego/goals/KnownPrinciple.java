package hoego.goals;

import io.micronaut.core.annotation.Introspected;

/** A principle that a resolution may become. */
@Introspected
public record KnownPrinciple(long id, int number, String words) {}
