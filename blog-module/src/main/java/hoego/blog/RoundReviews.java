package hoego.blog;

import io.micronaut.core.annotation.Introspected;

/**
 * The reviews of a round.
 *
 * @param given to others
 * @param received from others
 */
@Introspected
public record RoundReviews(long roundId, long given, long received) {}
