package hoego.web;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/**
 * The paused days of a picture whose days go from left to right.
 *
 * @param shades where they are in it
 * @param pauses they belong to, also where they are too short to be seen
 */
public record Shades(List<Shade> shades, List<Pause> pauses) {

    /** A part of the picture from top to bottom, in the picture's own unit. */
    public record Shade(String x, String width) {}

    public static final Shades NONE = new Shades(List.of(), List.of());

    /** More than this, and they are counted. */
    private static final int TOLD = 4;

    /** Of a picture in which each day has a column. */
    public static Shades ofColumns(List<Pause> pauses, LocalDateRange days, double width) {
        return of(pauses, days, width / Math.max(1, days.lengthInDays()), 0, width);
    }

    /** Of a picture in which each day is a point, the first one at the left edge and the last one at the right. */
    public static Shades ofPoints(List<Pause> pauses, LocalDate first, LocalDate last, double width) {
        var days = LocalDateRange.ofClosed(first, last.isBefore(first) ? first : last);
        return of(pauses, days, width / Math.max(1, ChronoUnit.DAYS.between(first, last)), .5, width);
    }

    /** Of a picture that has a box for each week, so that only whether it is touched matters. */
    public static Shades ofWeeks(List<Pause> pauses, Period first, Period last) {
        return ofColumns(pauses, first.days().span(last.days()), 1);
    }

    private static Shades of(List<Pause> pauses, LocalDateRange days, double dayWidth, double before, double width) {
        var within =
                pauses.stream().filter(pause -> pause.days().overlaps(days)).toList();
        return new Shades(
                within.stream()
                        .flatMap(pause -> {
                            var from = place(days, pause.days().getStart(), before, dayWidth);
                            var to = place(days, pause.days().getEnd(), before, dayWidth);
                            return shade(Math.max(0, from), Math.min(width, to));
                        })
                        .toList(),
                within);
    }

    private static double place(LocalDateRange days, LocalDate day, double before, double dayWidth) {
        return (ChronoUnit.DAYS.between(days.getStart(), day) - before) * dayWidth;
    }

    private static Stream<Shade> shade(double from, double to) {
        return from < to ? Stream.of(new Shade(written(from), written(to - from))) : Stream.empty();
    }

    private static String written(double place) {
        return BigDecimal.valueOf(place)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    public boolean isEmpty() {
        return pauses.isEmpty();
    }

    /** Whether some of the days are paused. */
    public boolean touch(LocalDateRange days) {
        return pauses.stream().anyMatch(pause -> pause.days().overlaps(days));
    }

    /** The days of each, and why they count against nothing; how many they are where there are many. */
    public String told(Ui ui) {
        return pauses.size() > TOLD
                ? ui.text("pause.count", Map.of("count", pauses.size()))
                : pauses.stream().map(pause -> pause.told(ui)).collect(joining(", "));
    }
}
