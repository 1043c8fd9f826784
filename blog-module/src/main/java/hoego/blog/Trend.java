package hoego.blog;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a figure of rounds went lately: the median of the last three of which it is known, and that of the three before.
 */
public record Trend(Duration last, Duration before) {

    /** So many on either side. */
    public static final int ROUNDS = 3;

    /**
     * Empty unless there are enough; rounds that were due in a pause say nothing about it.
     *
     * @param rounds the first first
     */
    static Optional<Trend> of(List<RoundStanding> rounds, Function<RoundStanding, @Nullable Duration> figure) {
        var known = rounds.stream()
                .filter(round -> figure.apply(round) != null && !round.paused())
                .toList()
                .reversed();
        if (known.size() < 2 * ROUNDS) {
            return Optional.empty();
        }
        var last = CohortStanding.median(known.stream().limit(ROUNDS), figure);
        var before = CohortStanding.median(known.stream().skip(ROUNDS).limit(ROUNDS), figure);
        return Optional.of(new Trend(Objects.requireNonNull(last), Objects.requireNonNull(before)));
    }

    /** By how much the last ones lie above those before; negative where they lie below. */
    public Duration change() {
        return last.minus(before);
    }
}
