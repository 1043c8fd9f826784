package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;

/** How many interviews stand somewhere. */
@Introspected
public record StatusCount(InterviewStatus status, long interviews) {}
