package hoego.web;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Slows down whoever guesses passwords. After some free tries each has to wait longer than the one before; a day of rest,
 * or the right password, makes all free again. A try is counted before its password is looked at, so that many at the same
 * time gain nothing, and one that has to wait is not counted, so that nobody is locked out for good.
 */
@Singleton
public class Attempts {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    /** What a try is counted by. */
    public enum By {
        /** A browser that the owner has signed in with before. */
        DEVICE(5, Duration.ofMinutes(15)),
        /** Where a stranger's browser is. */
        ADDRESS(5, Duration.ofMinutes(15)),
        /** All strangers' browsers together, however many addresses they have. */
        STRANGERS(20, Duration.ofMinutes(1));

        private final int free;
        private final Duration longest;

        By(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        Duration waitAfter(int tries) {
            if (tries < free) {
                return Duration.ZERO;
            }
            var wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries - free, 20));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    /** Where a try comes from. */
    public record Source(By by, String name) {

        String key() {
            return by.name().toLowerCase(Locale.ROOT) + " " + name;
        }
    }

    /**
     * Tries from one source.
     *
     * @param freeAt when the next one may follow
     */
    @MappedEntity(value = "attempt", schema = "web")
    record Row(@Id String source, int tries, Instant triedAt, Instant freeAt) {}

    private final AttemptRepository attempts;
    private final Clock clock;

    Attempts(AttemptRepository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Counts a try from all of its sources. Zero if it may be made; else how long it has to wait, and nothing is counted. */
    @Transactional
    public Duration begin(List<Source> sources) {
        var now = clock.instant();
        var rows = sources.stream()
                .map(source -> {
                    attempts.open(source.key(), now);
                    return attempts.lock(source.key());
                })
                .toList();
        var free = rows.stream().map(Row::freeAt).max(Instant::compareTo).orElse(now);
        if (free.isAfter(now)) {
            return Duration.between(now, free);
        }
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var isOld = row.triedAt().plus(FORGOTTEN_AFTER).isBefore(now);
            var tries = isOld ? 1 : row.tries() + 1;
            attempts.count(
                    row.source(), tries, now, now.plus(sources.get(i).by().waitAfter(tries)));
        }
        return Duration.ZERO;
    }

    /** Lets the sources of a try that was right begin anew. */
    public void succeeded(List<Source> sources) {
        attempts.clear(sources.stream().map(Source::key).toList());
    }

    /** Lets everybody begin anew, as after the password was set on the command line. */
    public void forget() {
        attempts.deleteAll();
    }

    void forgetOld(Instant now) {
        attempts.deleteBefore(now.minus(FORGOTTEN_AFTER));
    }
}
