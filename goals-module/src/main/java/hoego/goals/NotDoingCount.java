package hoego.goals;

import io.micronaut.core.annotation.Introspected;

/** How often one did not do something in one way. */
@Introspected
public record NotDoingCount(NotDoingKind kind, int count) {}
