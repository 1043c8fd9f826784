package hoego.web.goals;

import io.micronaut.core.annotation.Introspected;

/** What was done about a worry and answers it. */
@Introspected
record AnsweringAction(long actionId) {}
