package hoego.blog;

import io.micronaut.core.annotation.Introspected;

/** How many reviews of one way, given or received, a cohort had. */
@Introspected
record CohortReviews(long cohortId, long count) {}
