package hoego.web.career;

import hoego.goals.career.CareerOverviewService;
import hoego.goals.career.WorkloadService;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Reads how work stands, in two statements. */
@Singleton
final class CareerStates {

    /** A quarter for the picture and as many weeks before for a run of high load that began there. */
    private static final int WEEKS = 39;

    private final CareerOverviewService overviews;
    private final WorkloadService workloads;

    CareerStates(CareerOverviewService overviews, WorkloadService workloads) {
        this.overviews = overviews;
        this.workloads = workloads;
    }

    /** @param wanted measures that goals need, each with the first day of need */
    CareerState read(View view, Map<String, LocalDate> wanted) {
        var day = view.day();
        var measuredFrom = Stream.of(CareerMeasuring.ACHIEVEMENTS, CareerMeasuring.LESSONS)
                .map(name -> wanted.getOrDefault(name, day))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new CareerState(
                view,
                overviews.read(view.period().days(), view.counted(), measuredFrom, day),
                workloads.weeks(LocalDateRange.of(first(view), day.plusDays(1))));
    }

    /** A year's picture shows its own weeks; a period that is still to come has none yet. */
    private static LocalDate first(View view) {
        var recent = view.day().minusWeeks(WEEKS);
        var start = view.period().start();
        return start.isBefore(recent) ? start : recent;
    }
}
