package hoego.web.health;

import static java.util.stream.Collectors.toSet;

import hoego.health.Adherence;
import hoego.health.BodySite;
import hoego.health.DailyFigure;
import hoego.health.HealthFigureService;
import hoego.health.HealthFigures;
import hoego.health.WeightTrend;
import hoego.web.Measure;
import hoego.web.Measure.Aggregation;
import hoego.web.Measuring;
import hoego.web.Series;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** What health records measure: weight, pain, exercise and eating. */
@Singleton
final class HealthMeasures implements Measuring {

    private static final String TREND = "health.weight-trend";
    private static final String WEIGHT = "health.weight";
    private static final String SESSIONS = "health.sessions";
    private static final String MINUTES = "health.minutes";
    private static final String LOAD = "health.load";
    private static final String MEALS = "health.meals-as-planned";

    /** Those that speak of exercise. */
    static final Set<String> EXERCISE = Set.of(SESSIONS, MINUTES, LOAD);

    private final HealthFigureService figures;

    HealthMeasures(HealthFigureService figures) {
        this.figures = figures;
    }

    @Override
    public List<Measure> measures() {
        return Stream.concat(
                        Stream.of(
                                new Measure(TREND, Aggregation.LAST, "unit.kg"),
                                new Measure(WEIGHT, Aggregation.LAST, "unit.kg"),
                                new Measure(SESSIONS, Aggregation.SUM, "unit.workouts"),
                                new Measure(MINUTES, Aggregation.SUM, "unit.minutes"),
                                new Measure(LOAD, Aggregation.SUM, "unit.load"),
                                new Measure(MEALS, Aggregation.SUM, "unit.days")),
                        Stream.of(BodySite.values())
                                .map(site -> new Measure(pain(site), Aggregation.MAX, "unit.level")))
                .toList();
    }

    private static String pain(BodySite site) {
        return "health.pain." + Written.of(site);
    }

    @Override
    public Series read(Set<String> names, LocalDateRange days) {
        return of(names, figures.daily(days, days.getEnd(), figures(names)), days);
    }

    /** The figures that the named measures are made of, besides the weights, which are always there. */
    static Set<String> figures(Set<String> names) {
        return names.stream()
                .filter(name -> name.startsWith("health."))
                .flatMap(name -> switch (name) {
                    case TREND, WEIGHT -> Stream.empty();
                    case SESSIONS, MINUTES -> Stream.of("minutes");
                    case LOAD -> Stream.of("load");
                    case MEALS -> Stream.of("meals." + Adherence.AS_PLANNED);
                    default ->
                        Stream.of(BodySite.values())
                                .filter(site -> pain(site).equals(name))
                                .map(site -> "pain." + site);
                })
                .collect(toSet());
    }

    /** The first days of the health measures among those that are wanted. */
    static Stream<LocalDate> firstDays(Map<String, LocalDate> wanted) {
        return wanted.entrySet().stream()
                .filter(measure -> measure.getKey().startsWith("health."))
                .map(Map.Entry::getValue);
    }

    /** The named measures on the days. */
    static Series of(Set<String> names, HealthFigures figures, LocalDateRange days) {
        var series = new HashMap<String, NavigableMap<LocalDate, BigDecimal>>();
        for (var name : names) {
            switch (name) {
                case TREND -> series.put(name, weights(figures, days, WeightTrend.Point::trendKg));
                case WEIGHT -> series.put(name, weights(figures, days, WeightTrend.Point::weightKg));
                case SESSIONS ->
                    series.put(name, daily(figures.workouts(), days, day -> BigDecimal.valueOf(day.count())));
                case MINUTES -> series.put(name, daily(figures.workouts(), days, DailyFigure::total));
                case LOAD -> series.put(name, daily(figures.load(), days, DailyFigure::total));
                case MEALS -> series.put(name, daily(figures.meals(Adherence.AS_PLANNED), days, DailyFigure::total));
                default ->
                    Stream.of(BodySite.values())
                            .filter(site -> pain(site).equals(name))
                            .forEach(site -> series.put(name, daily(figures.pain(site), days, DailyFigure::highest)));
            }
        }
        return new Series(series);
    }

    private static NavigableMap<LocalDate, BigDecimal> weights(
            HealthFigures figures, LocalDateRange days, Function<WeightTrend.Point, BigDecimal> value) {
        var values = new TreeMap<LocalDate, BigDecimal>();
        figures.weightTrend().in(days).forEach(point -> values.put(point.day(), value.apply(point)));
        return values;
    }

    private static NavigableMap<LocalDate, BigDecimal> daily(
            Collection<DailyFigure> figures, LocalDateRange days, Function<DailyFigure, BigDecimal> value) {
        var values = new TreeMap<LocalDate, BigDecimal>();
        figures.stream()
                .filter(figure -> days.contains(figure.day()))
                .forEach(figure -> values.put(figure.day(), value.apply(figure)));
        return values;
    }
}
