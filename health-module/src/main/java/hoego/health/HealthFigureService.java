package hoego.health;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Counts what the health records come to. */
@Singleton
public final class HealthFigureService {

    private final HealthFigureRepository figures;

    HealthFigureService(HealthFigureRepository figures) {
        this.figures = figures;
    }

    /** The figures of days; those of weights from as far back as their trend needs. One statement. */
    public HealthFigures daily(LocalDateRange days) {
        return daily(days, days.getStart(), Set.of());
    }

    /**
     * The same, but less of the days before one: years of what nobody asks for are slow to read.
     *
     * @param allFrom the day before which there are only weights and the named figures, such as {@code minutes}
     */
    public HealthFigures daily(LocalDateRange days, LocalDate allFrom, Set<String> names) {
        var wanted = Stream.concat(Stream.of("weight"), names.stream()).toArray(String[]::new);
        return new HealthFigures(figures.findDaily(days.getStart(), days.getEnd(), allFrom, wanted));
    }

    /** The latest moments up to a day, the courses that had sessions left on it and the conditions then. One statement. */
    public HealthOverview overview(LocalDate day, int moments) {
        var rows = figures.findOverview(day, moments);
        return new HealthOverview(
                rows.stream()
                        .filter(row -> row.isOf("moment"))
                        .map(OverviewRow::moment)
                        .toList(),
                rows.stream()
                        .filter(row -> row.isOf("course"))
                        .map(OverviewRow::course)
                        .toList(),
                rows.stream()
                        .filter(row -> row.isOf("condition"))
                        .map(OverviewRow::condition)
                        .toList());
    }

    public PeriodFigures totals(LocalDateRange days) {
        return figures.findTotals(days.getStart(), days.getEnd());
    }
}
