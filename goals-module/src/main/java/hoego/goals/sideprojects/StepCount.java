package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;

/** How many steps of a kind there were. */
@Introspected
record StepCount(StepKind kind, long count) {}
