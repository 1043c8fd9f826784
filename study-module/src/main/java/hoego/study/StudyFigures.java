package hoego.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/** What the study records of days come to. */
public final class StudyFigures {

    private final Map<String, List<DailyStudy>> figures;

    StudyFigures(List<DailyStudy> figures) {
        this.figures = figures.stream().collect(Collectors.groupingBy(DailyStudy::name));
    }

    /** How many moments each day has. */
    public Map<LocalDate, Integer> moments() {
        return of("moment").stream().collect(Collectors.toMap(DailyStudy::day, day -> (int) day.count()));
    }

    /** The meetings of each day. */
    public List<DailyStudy> meetings() {
        return of("meetings");
    }

    /** The daily sums of a figure: {@code meetings}, {@code minutes}, {@code pages}, {@code books} or {@code groups-active}. */
    public NavigableMap<LocalDate, BigDecimal> sums(String name, LocalDateRange days) {
        var sums = new TreeMap<LocalDate, BigDecimal>();
        of(name).stream().filter(day -> days.contains(day.day())).forEach(day -> sums.put(day.day(), day.total()));
        return sums;
    }

    private List<DailyStudy> of(String name) {
        return figures.getOrDefault(name, List.of());
    }
}
