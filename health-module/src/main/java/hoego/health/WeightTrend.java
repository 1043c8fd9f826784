package hoego.health;

import static java.math.MathContext.DECIMAL64;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What a weight does beneath its daily ups and downs: the exponential smoothing of John Walker's The Hacker's Diet, by
 * days. One day takes a tenth of the way to the new weight; after a gap of n days it takes {@code 1 - 0.9^n} of it, as much
 * as if the same weight had been there on each of them. Nothing is rounded.
 *
 * @param points the days that have a weight, in their order
 */
public record WeightTrend(List<Point> points) {

    /**
     * A day that has a weight.
     *
     * @param weightKg the mean of its weigh-ins
     */
    public record Point(LocalDate day, BigDecimal weightKg, BigDecimal trendKg) {}

    /** For so many days a weight stands for the present one, and the trend is drawn on without another. */
    public static final int FRESH_DAYS = 14;

    private static final BigDecimal KEPT_A_DAY = new BigDecimal("0.9");
    private static final int FEWEST = 3;
    private static final int RATE_DAYS = 14;
    private static final int DRIFT_DAYS = 28;
    private static final BigDecimal DRIFT_KG = new BigDecimal("0.5");
    private static final BigDecimal LIGHTEST_KG = new BigDecimal("30");
    private static final BigDecimal HEAVIEST_KG = new BigDecimal("250");
    private static final BigDecimal USUAL_SHARE = new BigDecimal("0.1");
    private static final BigDecimal KG_OF_A_POUND = new BigDecimal("0.45359237");

    /** The trend of the mean weights of days, in their order; the first is where it begins. */
    static WeightTrend of(List<DailyFigure> weights) {
        var points = new ArrayList<Point>();
        Point last = null;
        for (var weight : weights) {
            last = following(last, weight.day(), weight.mean());
            points.add(last);
        }
        return new WeightTrend(List.copyOf(points));
    }

    private static Point following(@Nullable Point last, LocalDate day, BigDecimal weight) {
        if (last == null) {
            return new Point(day, weight, weight);
        }
        var gap = Math.toIntExact(ChronoUnit.DAYS.between(last.day, day));
        var taken = BigDecimal.ONE.subtract(KEPT_A_DAY.pow(gap, DECIMAL64));
        var way = weight.subtract(last.trendKg).multiply(taken, DECIMAL64);
        return new Point(day, weight, last.trendKg.add(way, DECIMAL64));
    }

    /** The last point up to a day; null before the first weight. */
    public @Nullable Point on(LocalDate day) {
        for (var point : points.reversed()) {
            if (!point.day.isAfter(day)) {
                return point;
            }
        }
        return null;
    }

    public List<Point> in(LocalDateRange days) {
        return points.stream().filter(point -> days.contains(point.day)).toList();
    }

    /** How many days up to a day have a weight. */
    public long weighed(LocalDate day) {
        return points.stream().filter(point -> !point.day.isAfter(day)).count();
    }

    /** Whether too few days have a weight by a day to say where it tends: one or two. */
    public boolean isYoung(LocalDate day) {
        var weighed = weighed(day);
        return weighed > 0 && weighed < FEWEST;
    }

    /**
     * By how many kilograms the trend moved in the four weeks up to a day; null if it was too young, or had no weight in the
     * two weeks before them.
     */
    public @Nullable BigDecimal change(LocalDate day) {
        var start = day.minusDays(DRIFT_DAYS);
        var before = on(start);
        var now = on(day);
        return before == null
                        || before.day.isBefore(start.minusDays(FRESH_DAYS))
                        || now == null
                        || before.equals(now)
                        || isYoung(day)
                ? null
                : now.trendKg.subtract(before.trendKg);
    }

    /** Kilograms a week: the slope of the trend over the 14 days up to a day; null with fewer than three weights in them. */
    public @Nullable BigDecimal ratePerWeek(LocalDate day) {
        var recent = in(LocalDateRange.of(day.minusDays(RATE_DAYS - 1), day.plusDays(1)));
        if (recent.size() < FEWEST) {
            return null;
        }
        var count = BigDecimal.valueOf(recent.size());
        var meanDay = BigDecimal.ZERO;
        var meanTrend = BigDecimal.ZERO;
        for (var point : recent) {
            meanDay = meanDay.add(BigDecimal.valueOf(point.day.toEpochDay()));
            meanTrend = meanTrend.add(point.trendKg);
        }
        meanDay = meanDay.divide(count, DECIMAL64);
        meanTrend = meanTrend.divide(count, DECIMAL64);
        var together = BigDecimal.ZERO;
        var spread = BigDecimal.ZERO;
        for (var point : recent) {
            var days = BigDecimal.valueOf(point.day.toEpochDay()).subtract(meanDay);
            together = together.add(days.multiply(point.trendKg.subtract(meanTrend), DECIMAL64));
            spread = spread.add(days.multiply(days, DECIMAL64));
        }
        return together.divide(spread, DECIMAL64).multiply(BigDecimal.valueOf(7));
    }

    /** Whether it is drifting up: by half a kilogram in four weeks, and still rising. One high reading is no drift. */
    public boolean isRising(LocalDate day) {
        var change = change(day);
        var rate = ratePerWeek(day);
        return change != null && rate != null && change.compareTo(DRIFT_KG) >= 0 && rate.signum() > 0;
    }

    /** What is odd about a weight: a tenth off the trend, or without one, not the weight of a grown person. */
    public Optional<WeightDoubt> doubt(LocalDate day, BigDecimal kg) {
        var before = on(day);
        var usual = before == null ? null : before.trendKg();
        if (isUsual(kg, usual)) {
            return Optional.empty();
        }
        var likelier = Stream.of(
                        kg.movePointLeft(1),
                        kg.movePointRight(1),
                        kg.multiply(KG_OF_A_POUND),
                        kg.divide(KG_OF_A_POUND, DECIMAL64))
                .map(meant -> meant.setScale(1, HALF_UP))
                .filter(meant -> isUsual(meant, usual))
                .findFirst();
        return Optional.of(new WeightDoubt(likelier.orElse(null)));
    }

    private static boolean isUsual(BigDecimal kg, @Nullable BigDecimal usual) {
        if (usual == null) {
            return kg.compareTo(LIGHTEST_KG) >= 0 && kg.compareTo(HEAVIEST_KG) <= 0;
        }
        return kg.subtract(usual).abs().compareTo(usual.multiply(USUAL_SHARE)) <= 0;
    }
}
