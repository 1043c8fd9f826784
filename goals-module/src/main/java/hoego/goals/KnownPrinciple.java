package hoego.goals;

import io.micronaut.core.annotation.Introspected;

/** A principle by which a worry is answered, or that is behind what is not done. */
@Introspected
public record KnownPrinciple(long id, int number, String words) {}
