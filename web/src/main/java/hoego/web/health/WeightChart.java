package hoego.web.health;

import hoego.health.WeightTrend;
import hoego.web.Period;
import hoego.web.Shades;
import hoego.web.Ui;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Weights as dots and their trend as a line. Places are percent of the picture's width and height.
 *
 * @param line of the trend, as a path in a picture of 100 by 100; broken where nothing was measured for two weeks
 * @param levels of weight that are marked, and {@code days} likewise
 * @param weeks the same in figures
 * @param shades of the pauses
 */
public record WeightChart(
        List<Dot> dots, String line, List<Mark> levels, List<Mark> days, List<Week> weeks, Shades shades) {

    /** A day's weight. */
    public record Dot(String x, String y) {}

    /** A line across, or down, with what it stands for. */
    public record Mark(String place, String label) {

        /** Where its label is held, so that the first and the last one stay in the picture. */
        public String anchor() {
            var percent = Double.parseDouble(place.replace("%", ""));
            return percent < EDGE ? "start" : percent > 100 - EDGE ? "end" : "middle";
        }
    }

    /** A week's last trend and the mean of its weights, in kilograms. */
    public record Week(Period week, BigDecimal trendKg, BigDecimal meanKg, int days) {}

    private static final double ROOM = 0.08;
    private static final int EDGE = 10;

    /** The picture of some days, from the first of them that has a weight; null if none has. */
    static @Nullable WeightChart of(Ui ui, WeightTrend trend, LocalDateRange days) {
        var points = trend.in(days);
        if (points.isEmpty()) {
            return null;
        }
        var first = points.getFirst().day();
        var shown =
                LocalDateRange.of(first, days.getEnd().isAfter(first.plusDays(1)) ? days.getEnd() : first.plusDays(2));
        return new Drawing(ui, shown, points).chart();
    }

    /** Draws one chart. Doubles are good enough for places in a picture. */
    private static final class Drawing {

        private final Ui ui;
        private final LocalDateRange days;
        private final List<WeightTrend.Point> points;
        private final double lowest;
        private final double highest;

        Drawing(Ui ui, LocalDateRange days, List<WeightTrend.Point> points) {
            this.ui = ui;
            this.days = days;
            this.points = points;
            var values = points.stream()
                    .flatMapToDouble(point -> DoubleStream.of(value(point.weightKg()), value(point.trendKg())))
                    .summaryStatistics();
            var room = Math.max(0.5, (values.getMax() - values.getMin()) * ROOM);
            this.lowest = values.getMin() - room;
            this.highest = values.getMax() + room;
        }

        WeightChart chart() {
            var dots = points.stream()
                    .map(point -> new Dot(percent(x(point.day())), percent(y(value(point.weightKg())))))
                    .toList();
            return new WeightChart(dots, line(), levels(), marks(), weeks(), shades());
        }

        private Shades shades() {
            return Shades.ofPoints(ui.pauses(), days.getStart(), days.getEndInclusive(), 100);
        }

        private double value(BigDecimal kg) {
            return ui.weightUnit().of(kg).doubleValue();
        }

        private double x(LocalDate day) {
            return 100.0 * ChronoUnit.DAYS.between(days.getStart(), day) / Math.max(1, days.lengthInDays() - 1);
        }

        private double y(double value) {
            return 100.0 * (highest - value) / (highest - lowest);
        }

        private String line() {
            var line = new StringBuilder();
            LocalDate last = null;
            for (var point : points) {
                var broken = last == null || ChronoUnit.DAYS.between(last, point.day()) > WeightTrend.FRESH_DAYS;
                line.append(broken ? 'M' : 'L')
                        .append(number(x(point.day())))
                        .append(' ')
                        .append(number(y(value(point.trendKg()))));
                last = point.day();
            }
            return line.toString();
        }

        private List<Mark> levels() {
            var step = List.of(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0).stream()
                    .filter(each -> (highest - lowest) / each <= 5)
                    .findFirst()
                    .orElse(100.0);
            var levels = new ArrayList<Mark>();
            for (double level = Math.ceil(lowest / step) * step; level <= highest; level += step) {
                levels.add(new Mark(percent(y(level)), ui.number(BigDecimal.valueOf(level), step < 1 ? 1 : 0)));
            }
            return levels;
        }

        private List<Mark> marks() {
            return days.stream()
                    .filter(this::isMarked)
                    .map(day ->
                            new Mark(percent(x(day)), isByMonth() ? ui.month(day) : ui.shortDay(day, days.getStart())))
                    .toList();
        }

        private boolean isByMonth() {
            return days.lengthInDays() > 62;
        }

        private boolean isMarked(LocalDate day) {
            if (isByMonth()) {
                return day.getDayOfMonth() == 1;
            }
            return days.lengthInDays() > 16 ? day.getDayOfWeek() == DayOfWeek.MONDAY : day.toEpochDay() % 2 == 0;
        }

        private List<Week> weeks() {
            var weeks = new TreeMap<LocalDate, List<WeightTrend.Point>>();
            for (var point : points) {
                weeks.computeIfAbsent(Period.week(point.day()).start(), start -> new ArrayList<>())
                        .add(point);
            }
            return weeks.values().stream().map(Drawing::week).toList();
        }

        private static Week week(List<WeightTrend.Point> points) {
            var total = points.stream().map(WeightTrend.Point::weightKg).reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Week(
                    Period.week(points.getFirst().day()),
                    points.getLast().trendKg(),
                    total.divide(BigDecimal.valueOf(points.size()), MathContext.DECIMAL64),
                    points.size());
        }

        private static String percent(double place) {
            return number(place) + "%";
        }

        private static String number(double place) {
            return BigDecimal.valueOf(place)
                    .setScale(2, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
