package hoego.web.blog;

import hoego.web.Token;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What makes the links that were made just now, so that they can be copied. It is kept in memory alone, for minutes: after
 * that only who was given a link knows it.
 */
@Singleton
final class FreshLinks {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Fresh(Token token, Instant until) {}

    private final Map<Long, Fresh> links = new ConcurrentHashMap<>();
    private final Clock clock;

    FreshLinks(Clock clock) {
        this.clock = clock;
    }

    void keep(long share, Token token) {
        links.values().removeIf(this::isOver);
        links.put(share, new Fresh(token, clock.instant().plus(KEPT)));
    }

    Optional<Token> find(long share) {
        return Optional.ofNullable(links.get(share))
                .filter(fresh -> !isOver(fresh))
                .map(Fresh::token);
    }

    private boolean isOver(Fresh fresh) {
        return fresh.until().isBefore(clock.instant());
    }
}
