package hoego.goals.career;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * How many weeks running the load was high. A week that a pause touches neither counts nor breaks the run, whatever was said of
 * it; the running one does not break it before it is said to have been lighter; a week of which nothing was said does.
 */
public record HighLoad(int weeks) {

    /** From so many weeks running on, it is worth a word. */
    public static final int LONG = 3;

    public static HighLoad of(Collection<Workload> workloads, LocalDate day, List<LocalDateRange> pauses) {
        var running = Weeks.of(day);
        var said = workloads.stream()
                .filter(workload -> !workload.week().isAfter(running))
                .collect(toMap(Workload::week, Workload::isHigh));
        var first = said.keySet().stream().min(LocalDate::compareTo).orElse(running);
        int weeks = 0;
        for (var week = running; !week.isBefore(first); week = week.minusWeeks(1)) {
            var high = said.get(week);
            if (isPaused(week, pauses)) {
                continue;
            }
            if (high != null && high) {
                weeks++;
            } else if (high != null || !week.equals(running)) {
                break;
            }
        }
        return new HighLoad(weeks);
    }

    private static boolean isPaused(LocalDate week, List<LocalDateRange> pauses) {
        var days = LocalDateRange.of(week, week.plusWeeks(1));
        return pauses.stream().anyMatch(days::overlaps);
    }

    public boolean isLong() {
        return weeks >= LONG;
    }
}
