package hoego.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** The measures of all areas. */
@Singleton
public final class Measures {

    private final List<Measuring> areas;

    Measures(List<Measuring> areas) {
        this.areas = areas;
    }

    public List<Measure> all() {
        return areas.stream().flatMap(area -> area.measures().stream()).toList();
    }

    public Optional<Measure> find(String name) {
        return all().stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    /** The daily values of the named measures: one statement for each area that has one of them. */
    public Series read(Set<String> names, LocalDateRange days) {
        var series = Series.NONE;
        for (var area : areas) {
            if (area.measures().stream().anyMatch(measure -> names.contains(measure.name()))) {
                series = series.and(area.read(names, days));
            }
        }
        return series;
    }
}
