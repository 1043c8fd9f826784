package hoego.blog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** The days that a cohort's rules make deadlines. */
record Schedule(LocalDate startsOn, LocalDate endsOn, int cadenceWeeks, DayOfWeek weekday) {

    /** From the first such weekday on. */
    List<LocalDate> days() {
        return from(startsOn.with(TemporalAdjusters.nextOrSame(weekday)));
    }

    /** Those that follow a deadline of old: on their weekday of the week that its rhythm leads to. */
    List<LocalDate> after(LocalDate last) {
        var monday = last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return from(monday.plusWeeks(cadenceWeeks).with(TemporalAdjusters.nextOrSame(weekday)));
    }

    private List<LocalDate> from(LocalDate first) {
        return Stream.iterate(first, day -> !day.isAfter(endsOn), day -> day.plusWeeks(cadenceWeeks))
                .toList();
    }
}
