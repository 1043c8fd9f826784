package hoego.web.health;

import static java.util.Comparator.naturalOrder;

import hoego.health.HealthFigureService;
import hoego.web.Period;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Reads how health stands, in two statements. */
@Singleton
final class HealthStates {

    private static final int LATEST = 8;

    private final HealthFigureService figures;

    HealthStates(HealthFigureService figures) {
        this.figures = figures;
    }

    /** Reads all days that are counted, those its pictures show, and those that goals want measured. */
    HealthState read(View view, Map<String, LocalDate> wanted) {
        var counted = view.counted();
        var pictured = view.day().minusWeeks(13);
        var earliest = counted.getStart().isBefore(pictured) ? counted.getStart() : pictured;
        var start = Stream.concat(Stream.of(earliest), HealthMeasures.firstDays(wanted))
                .min(naturalOrder())
                .orElseThrow();
        var days = LocalDateRange.of(Period.week(start).start(), counted.getEnd());
        return new HealthState(
                view,
                figures.daily(days, Period.week(earliest).start(), HealthMeasures.figures(wanted.keySet())),
                figures.overview(view.day(), LATEST));
    }
}
