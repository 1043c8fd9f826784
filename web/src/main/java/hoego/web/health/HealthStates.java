package hoego.web.health;

import hoego.health.HealthFigureService;
import hoego.web.Period;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** Reads how health stands, in two statements. */
@Singleton
final class HealthStates {

    private static final int LATEST = 8;

    private final HealthFigureService figures;

    HealthStates(HealthFigureService figures) {
        this.figures = figures;
    }

    /** Reads all days that are counted and those its pictures show, and a year more where goals want measures. */
    HealthState read(View view, Set<String> wanted) {
        var counted = view.counted();
        var pictured = view.day().minusWeeks(13);
        var earliest = counted.getStart().isBefore(pictured) ? counted.getStart() : pictured;
        var start = Period.week(HealthMeasures.areSummed(wanted) ? earliest.minusYears(1) : earliest)
                .start();
        var days = LocalDateRange.of(start, counted.getEnd());
        return new HealthState(view, figures.daily(days), figures.overview(view.day(), LATEST));
    }
}
