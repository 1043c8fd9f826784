package hoego.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** Days that count against nothing, without overlaps and in their order. */
record Pauses(List<LocalDateRange> ranges) {

    static final Pauses NONE = new Pauses(List.of());

    static Pauses of(List<LocalDateRange> pauses) {
        var ranges = new ArrayList<LocalDateRange>();
        pauses.stream().sorted(Comparator.comparing(LocalDateRange::getStart)).forEach(pause -> {
            if (!ranges.isEmpty() && ranges.getLast().isConnected(pause)) {
                ranges.add(ranges.removeLast().span(pause));
            } else {
                ranges.add(pause);
            }
        });
        return new Pauses(List.copyOf(ranges));
    }

    boolean cover(LocalDate day) {
        return ranges.stream().anyMatch(pause -> pause.contains(day));
    }

    /** How many days of a range are paused. */
    int daysIn(LocalDateRange days) {
        return ranges.stream()
                .filter(pause -> pause.isConnected(days))
                .mapToInt(pause -> pause.intersection(days).lengthInDays())
                .sum();
    }

    /** The day itself, or the first one after the pause it falls into. */
    LocalDate firstFreeFrom(LocalDate day) {
        return ranges.stream()
                .filter(pause -> pause.contains(day))
                .map(LocalDateRange::getEnd)
                .findFirst()
                .orElse(day);
    }
}
