package hoego.health;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Figures of days, by their names; read in one statement. Weights go back as far as their trend needs, the others to a day. */
public final class HealthFigures {

    private final Map<String, List<DailyFigure>> figures;

    HealthFigures(List<DailyFigure> all) {
        this.figures = all.stream().collect(groupingBy(DailyFigure::name));
    }

    public List<DailyFigure> weighIns() {
        return of("weight");
    }

    public WeightTrend weightTrend() {
        return WeightTrend.of(of("weight"));
    }

    /** How many moments each day has. */
    public NavigableMap<LocalDate, Integer> moments() {
        var days = new TreeMap<LocalDate, Integer>();
        of("moment").forEach(figure -> days.put(figure.day(), Math.toIntExact(figure.count())));
        return days;
    }

    /** Minutes of exercise; their count is that of the workouts. */
    public List<DailyFigure> workouts() {
        return of("minutes");
    }

    /** Session RPE: minutes times effort, of workouts that have one. */
    public List<DailyFigure> load() {
        return of("load");
    }

    public List<DailyFigure> pain(BodySite site) {
        return of("pain." + site.name());
    }

    public List<DailyFigure> meals(Adherence adherence) {
        return of("meals." + adherence.name());
    }

    private List<DailyFigure> of(String name) {
        return figures.getOrDefault(name, List.of());
    }

    /** Which of the days went how. */
    public NavigableMap<LocalDate, Adherence> meals(LocalDateRange days) {
        var meals = new TreeMap<LocalDate, Adherence>();
        for (var adherence : Adherence.values()) {
            meals(adherence).stream()
                    .filter(figure -> days.contains(figure.day()))
                    .forEach(figure -> meals.put(figure.day(), adherence));
        }
        return meals;
    }

    /** Pain on the days by site, the most often noted first. */
    public List<PainHistory> pain(LocalDateRange days) {
        return Stream.of(BodySite.values())
                .map(site -> PainHistory.of(
                        site,
                        pain(site).stream()
                                .filter(figure -> days.contains(figure.day()))
                                .toList()))
                .filter(pain -> pain.count() > 0)
                .sorted(Comparator.comparing(PainHistory::count).reversed().thenComparing(PainHistory::site))
                .toList();
    }
}
