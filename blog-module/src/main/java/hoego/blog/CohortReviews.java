package hoego.blog;

import io.micronaut.core.annotation.Introspected;

/** How many reviews were given in a cohort. */
@Introspected
record CohortReviews(long cohortId, long count) {}
