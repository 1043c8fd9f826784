package hoego.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * The days on which a habit rests.
 *
 * @param all of them: pauses and skips
 * @param skipped those that were skipped on purpose
 */
record HabitRests(Pauses all, Set<LocalDate> skipped) {

    static final HabitRests NONE = new HabitRests(Pauses.NONE, Set.of());

    static HabitRests of(List<LocalDateRange> pauses, Set<LocalDate> skipped) {
        var days = skipped.stream().map(day -> LocalDateRange.ofClosed(day, day));
        return new HabitRests(Pauses.of(Stream.concat(pauses.stream(), days).toList()), skipped);
    }

    boolean isSkippedIn(LocalDateRange days) {
        return skipped.stream().anyMatch(days::contains);
    }
}
