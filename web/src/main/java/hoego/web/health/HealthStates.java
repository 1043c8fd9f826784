package hoego.web.health;

import hoego.health.HealthFigureService;
import hoego.web.Period;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
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

    /** Reads far enough back for the view's year and period, and a year more where goals want measures. */
    HealthState read(View view, Set<String> wanted) {
        var year = Period.year(view.day()).start();
        var earliest = Stream.of(year, view.period().start(), view.day().minusWeeks(13))
                .min(LocalDate::compareTo)
                .orElse(year);
        var start = Period.week(HealthMeasures.areSummed(wanted) ? earliest.minusYears(1) : earliest)
                .start();
        var days = LocalDateRange.of(start, view.day().plusDays(1));
        return new HealthState(view, figures.daily(days), figures.overview(view.day(), LATEST));
    }
}
