package hoego.web.study;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import hoego.study.StudyFigureService;
import hoego.study.StudyFigures;
import hoego.web.Measure;
import hoego.web.Measuring;
import hoego.web.Series;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** What study records measure: meetings, pages, minutes, books, and groups that met in the last 35 days. What is known only roughly is of no day. */
@Singleton
final class StudyMeasures implements Measuring {

    private static final String ACTIVE = "study.groups-active";

    private static final Map<String, String> FIGURES = Map.of(
            ACTIVE,
            "groups-active",
            "study.books-finished",
            "books",
            "study.pages",
            "pages",
            "study.meetings",
            "meetings",
            "study.minutes",
            "minutes");

    private final StudyFigureService figures;

    StudyMeasures(StudyFigureService figures) {
        this.figures = figures;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                new Measure("study.books-finished", Measure.Aggregation.SUM, "unit.books"),
                new Measure("study.pages", Measure.Aggregation.SUM, "unit.pages"),
                new Measure("study.meetings", Measure.Aggregation.SUM, "unit.meetings"),
                new Measure("study.minutes", Measure.Aggregation.SUM, "unit.minutes"),
                new Measure(ACTIVE, Measure.Aggregation.LAST, "unit.groups"));
    }

    @Override
    public Series read(Set<String> names, LocalDateRange days) {
        return of(names, figures.daily(days, days.getEnd(), figures(names)), days);
    }

    /** The figures that the named measures are made of. */
    static Set<String> figures(Set<String> names) {
        return FIGURES.entrySet().stream()
                .filter(measure -> names.contains(measure.getKey()))
                .map(Map.Entry::getValue)
                .collect(toSet());
    }

    /** The first days of those of its measures that are wanted. */
    static Stream<LocalDate> firstDays(Map<String, LocalDate> wanted) {
        return wanted.entrySet().stream()
                .filter(measure -> FIGURES.containsKey(measure.getKey()))
                .map(Map.Entry::getValue);
    }

    /** The named measures on the days. */
    static Series of(Set<String> names, StudyFigures figures, LocalDateRange days) {
        return new Series(FIGURES.entrySet().stream()
                .filter(measure -> names.contains(measure.getKey()))
                .collect(toMap(Map.Entry::getKey, measure -> figures.sums(measure.getValue(), days))));
    }
}
