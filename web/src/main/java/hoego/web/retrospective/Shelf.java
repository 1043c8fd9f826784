package hoego.web.retrospective;

import static java.util.Comparator.naturalOrder;
import static java.util.function.UnaryOperator.identity;
import static java.util.stream.Collectors.toMap;

import hoego.web.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A year and its quarters as far as they have begun, the last one first, with what was written about them. */
public record Shelf(Period year, List<Place> places) {

    private static final int YEARS = 3;

    /**
     * A period that can be written about.
     *
     * @param row what was; null if nothing
     * @param over whether all its days have passed
     */
    public record Place(Period period, @Nullable RetrospectiveRow row, boolean over) {}

    /**
     * The last years as far as they go back to a first day, and those before with something to look back on.
     *
     * @param more days of years that are to be there too, among them the first one that counts
     */
    static List<Shelf> of(LocalDate today, List<RetrospectiveRow> rows, List<LocalDate> more) {
        var written = rows.stream().collect(toMap(RetrospectiveRow::period, identity()));
        var first = more.stream().min(naturalOrder()).orElse(LocalDate.MIN);
        var latest = Stream.iterate(today, day -> day.minusYears(1)).limit(YEARS);
        var others = Stream.concat(
                more.stream(),
                rows.stream()
                        .map(row -> Period.parse(row.period()).orElseThrow().start()));
        return Stream.concat(latest, others)
                .map(Period::year)
                .filter(year -> !year.start().isAfter(today))
                .distinct()
                .sorted((one, other) -> other.start().compareTo(one.start()))
                .map(year -> new Shelf(year, places(year, today, written)).from(first))
                .filter(shelf -> !shelf.places.isEmpty())
                .toList();
    }

    /** Without what was over before anything was written down. */
    private Shelf from(LocalDate first) {
        return new Shelf(
                year,
                places.stream()
                        .filter(place -> place.row != null || place.period.end().isAfter(first))
                        .toList());
    }

    /** Only what was found. */
    static List<Shelf> found(LocalDate today, List<RetrospectiveRow> rows) {
        return of(today, rows, List.of()).stream()
                .map(shelf -> new Shelf(
                        shelf.year,
                        shelf.places.stream().filter(place -> place.row != null).toList()))
                .filter(shelf -> !shelf.places.isEmpty())
                .toList();
    }

    private static List<Place> places(Period year, LocalDate today, Map<String, RetrospectiveRow> written) {
        var quarters =
                Stream.iterate(Period.quarter(year.lastDay()), Period::previous).limit(4);
        return Stream.concat(quarters, Stream.of(year))
                .filter(period -> !period.start().isAfter(today))
                .map(period -> new Place(
                        period, written.get(period.toString()), period.lastDay().isBefore(today)))
                .toList();
    }
}
