package hoego.web.goals;

import io.micronaut.core.annotation.Introspected;

/** The principle that answers a worry. */
@Introspected
record AnsweringPrinciple(long principleId) {}
