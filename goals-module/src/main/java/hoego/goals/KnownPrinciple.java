package hoego.goals;

import io.micronaut.core.annotation.Introspected;

/** A principle that answers a worry, that a resolution may become, or that is behind what is not done. */
@Introspected
public record KnownPrinciple(long id, int number, String words) {}
