package hoego.goals;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/** How much was done about worries, and how often something was not done on purpose, day by day. */
@Singleton
public class GoalsFigures {

    private final FigureRepository figures;

    GoalsFigures(FigureRepository figures) {
        this.figures = figures;
    }

    /** The figures called {@code actions}, {@code minutes} and {@code not-done}; one that has no day is left out. */
    public Map<String, NavigableMap<LocalDate, BigDecimal>> daily(LocalDateRange days) {
        return byName(figures.findDaily(days.getStart(), days.getEnd()));
    }

    static Map<String, NavigableMap<LocalDate, BigDecimal>> byName(List<NamedValue> values) {
        var byName = new TreeMap<String, NavigableMap<LocalDate, BigDecimal>>();
        values.forEach(value ->
                byName.computeIfAbsent(value.name(), name -> new TreeMap<>()).put(value.day(), value.value()));
        return byName;
    }
}
