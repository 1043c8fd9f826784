package hoego.goals.career;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/** Reads, each in one statement, what is told of work at a glance and what is measured. */
@Singleton
public class CareerOverviewService {

    private static final int LATEST = 8;
    private static final int RECENT = 5;

    private final CareerOverviewRepository overviews;

    CareerOverviewService(CareerOverviewRepository overviews) {
        this.overviews = overviews;
    }

    /**
     * How work stood on a day.
     *
     * @param counted the days whose moments are counted
     * @param measuredFrom the first day of what is measured; it goes up to the day
     */
    public CareerOverview read(LocalDateRange period, LocalDateRange counted, LocalDate measuredFrom, LocalDate day) {
        var rows = overviews
                .find(
                        period.getStart(),
                        period.getEnd(),
                        counted.getStart(),
                        counted.getEnd(),
                        measuredFrom,
                        day,
                        day.minusDays(PrincipleStanding.ASKED_AFTER_DAYS),
                        LATEST,
                        RECENT)
                .stream()
                .collect(groupingBy(CareerOverviewRow::part));
        var lessons = part(rows, "lessons").getFirst();
        var days = new TreeMap<LocalDate, Integer>();
        part(rows, "day").forEach(row -> days.put(day(row), Math.toIntExact(row.count())));
        return new CareerOverview(
                days,
                part(rows, "moment").stream().map(CareerOverviewService::moment).toList(),
                part(rows, "achievements").getFirst().count(),
                part(rows, "recent").stream().map(CareerOverviewService::recent).toList(),
                series(part(rows, "achieved")),
                lessons.count(),
                requireNonNull(lessons.value()).longValue(),
                series(part(rows, "learned")),
                part(rows, "unused").getFirst().count(),
                !part(rows, "begun").isEmpty());
    }

    /** How much was achieved and learned on each of some days. What is known only roughly has no day. */
    public CareerDays measured(LocalDateRange days) {
        var rows =
                overviews.findMeasured(days.getStart(), days.getEnd()).stream().collect(groupingBy(MeasuredDay::part));
        return new CareerDays(counted(rows, "achieved"), counted(rows, "learned"));
    }

    private static NavigableMap<LocalDate, BigDecimal> counted(Map<String, List<MeasuredDay>> rows, String part) {
        var series = new TreeMap<LocalDate, BigDecimal>();
        rows.getOrDefault(part, List.of()).forEach(row -> series.put(row.day(), BigDecimal.valueOf(row.count())));
        return series;
    }

    private static List<CareerOverviewRow> part(Map<String, List<CareerOverviewRow>> rows, String name) {
        return rows.getOrDefault(name, List.of());
    }

    private static LocalDate day(CareerOverviewRow row) {
        return requireNonNull(row.day());
    }

    private static CareerMoment moment(CareerOverviewRow row) {
        return new CareerMoment(
                day(row),
                requireNonNull(row.at()),
                row.kind(),
                row.id(),
                row.pageId(),
                row.title(),
                row.note(),
                row.value(),
                row.detail());
    }

    private static RecentAchievement recent(CareerOverviewRow row) {
        return new RecentAchievement(
                row.id(),
                day(row),
                Precision.valueOf(row.kind()),
                row.title(),
                row.note(),
                row.detail(),
                Math.toIntExact(row.count()));
    }

    private static NavigableMap<LocalDate, BigDecimal> series(List<CareerOverviewRow> rows) {
        var series = new TreeMap<LocalDate, BigDecimal>();
        rows.forEach(row -> series.put(day(row), BigDecimal.valueOf(row.count())));
        return series;
    }
}
