package hoego.web.goals;

import io.micronaut.core.annotation.Introspected;

/** The goal that answers a worry, or that a resolution became. */
@Introspected
record AnsweringGoal(long goalId) {}
