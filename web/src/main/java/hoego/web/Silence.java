package hoego.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * How long an area has had no moment.
 *
 * @param since the day of its last moment; null if it never had one
 * @param ended whether it was ended on purpose, after which nothing is called quiet
 */
public record Silence(@Nullable LocalDate since, boolean ended) {

    private static final long QUIET_AFTER_DAYS = 21;

    /** What was before this day may be quiet by a day, but for its pauses; what was not is not. */
    public static LocalDate quietSince(LocalDate day) {
        return day.minusDays(QUIET_AFTER_DAYS);
    }

    /** Days since the last moment, those of pauses not counted; 0 if there never was one. */
    public long days(LocalDate day, List<Pause> pauses) {
        if (since == null || !since.isBefore(day)) {
            return 0;
        }
        var silent = LocalDateRange.of(since.plusDays(1), day.plusDays(1));
        return silent.stream()
                .filter(each -> pauses.stream().noneMatch(pause -> pause.covers(each)))
                .count();
    }

    /** Whether there was nothing for too long; on a day of a pause nothing is called quiet. */
    public boolean isQuiet(LocalDate day, List<Pause> pauses) {
        return !ended
                && days(day, pauses) > QUIET_AFTER_DAYS
                && Pause.on(day, pauses).isEmpty();
    }
}
