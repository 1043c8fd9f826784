package hoego.web.career;

import hoego.goals.career.CareerOverviewService;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Reads how work stands. */
@Singleton
final class CareerStates {

    private final CareerOverviewService overviews;

    CareerStates(CareerOverviewService overviews) {
        this.overviews = overviews;
    }

    /** @param wanted measures that goals need, each with the first day of need */
    CareerState read(View view, Map<String, LocalDate> wanted) {
        var measuredFrom = Stream.of(CareerMeasuring.ACHIEVEMENTS)
                .map(name -> wanted.getOrDefault(name, view.day()))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new CareerState(view, overviews.read(view.period().days(), view.counted(), measuredFrom, view.day()));
    }
}
