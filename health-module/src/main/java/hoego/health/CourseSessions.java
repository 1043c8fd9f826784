package hoego.health;

import io.micronaut.core.annotation.Introspected;

/** How many sessions of a course were used in a time. */
@Introspected
record CourseSessions(long courseId, long sessions) {}
