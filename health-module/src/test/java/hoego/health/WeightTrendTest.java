package hoego.health;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class WeightTrendTest {

    private static final LocalDate FIRST = LocalDate.of(1990, 11, 1);

    /** The worked example of fourmilab.ch/hackdiet/www/subsection1_4_1_0_1.html, its carried-in trend as a day before. */
    @Test
    void followsThePublishedExample() {
        var trend = trend("173.6", "172.5", "171.5", "172", "171.5");

        assertThat(trend.points().stream().skip(1).map(WeightTrend.Point::trendKg))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("173.49"),
                        new BigDecimal("173.291"),
                        new BigDecimal("173.1619"),
                        new BigDecimal("172.99571"));
        assertThat(trend.points().stream().skip(1).map(point -> point.trendKg().setScale(1, HALF_UP)))
                .containsExactly(
                        new BigDecimal("173.5"),
                        new BigDecimal("173.3"),
                        new BigDecimal("173.2"),
                        new BigDecimal("173.0"));
    }

    @Test
    void movesOverAGapAsFarAsTheSameWeightOnEachDayWould() {
        var daily = trend("80", "75", "75", "75");
        var gap = WeightTrend.of(List.of(weight(FIRST, "80"), weight(FIRST.plusDays(3), "75")));

        assertThat(gap.points().getLast().trendKg())
                .isEqualByComparingTo(daily.points().getLast().trendKg());
    }

    @Test
    void countsTheMeanOfADay() {
        var twice = new DailyFigure("weight", FIRST, new BigDecimal("141"), new BigDecimal("71"), 2);

        assertThat(WeightTrend.of(List.of(twice)).points().getFirst().weightKg())
                .isEqualByComparingTo("70.5");
    }

    @Test
    void holdsOnDaysWithoutAWeight() {
        var trend = trend("80", "75");

        assertThat(trend.on(FIRST.minusDays(1))).isNull();
        assertThat(trend.on(FIRST.plusDays(9))).isEqualTo(trend.points().getLast());
        assertThat(trend.in(LocalDateRange.of(FIRST, FIRST.plusDays(1)))).hasSize(1);
    }

    @Test
    void tellsItsSlopeOverTwoWeeksAsKilogramsAWeek() {
        var weights = new ArrayList<DailyFigure>();
        weights.add(weight(FIRST.minusDays(40), "60"));
        IntStream.range(0, 60)
                .forEach(day -> weights.add(weight(
                        FIRST.plusDays(day),
                        new BigDecimal("70").add(new BigDecimal("0.1").multiply(BigDecimal.valueOf(day))))));

        var rate = WeightTrend.of(weights).ratePerWeek(FIRST.plusDays(59));

        assertThat(rate).isCloseTo(new BigDecimal("0.7"), within(new BigDecimal("0.005")));
    }

    @Test
    void hasNoSlopeWithoutThreeWeightsInTwoWeeks() {
        assertThat(trend("70", "71").ratePerWeek(FIRST.plusDays(1))).isNull();
        assertThat(trend("70", "71", "72").ratePerWeek(FIRST.plusDays(14))).isNull();
        assertThat(trend("70", "71", "72").ratePerWeek(FIRST.plusDays(13))).isNotNull();
    }

    @Test
    void isYoungWithOneWeightOrTwo() {
        var trend = trend("70", "71", "72");

        assertThat(trend.isYoung(FIRST.minusDays(1))).isFalse();
        assertThat(trend.isYoung(FIRST)).isTrue();
        assertThat(trend.isYoung(FIRST.plusDays(1))).isTrue();
        assertThat(trend.isYoung(FIRST.plusDays(2))).isFalse();
    }

    @Test
    void tellsNoChangeFromTwoWeights() {
        var two = List.of(weight(FIRST, "70"), weight(FIRST.plusDays(30), "72"));
        var three = List.of(weight(FIRST, "70"), weight(FIRST.plusDays(1), "70"), weight(FIRST.plusDays(30), "72"));

        assertThat(WeightTrend.of(two).change(FIRST.plusDays(30))).isNull();
        assertThat(WeightTrend.of(three).change(FIRST.plusDays(30))).isPositive();
    }

    @Test
    void tellsNoChangeFromAWeightOfLongBefore() {
        var resumed = Stream.concat(
                        Stream.of(weight(FIRST, "70"), weight(FIRST.plusDays(1), "70")),
                        Stream.iterate(100, day -> day + 1).limit(5).map(day -> weight(FIRST.plusDays(day), "72")))
                .toList();

        assertThat(WeightTrend.of(resumed).change(FIRST.plusDays(104))).isNull();
        assertThat(WeightTrend.of(resumed).isRising(FIRST.plusDays(104))).isFalse();
    }

    @Test
    void risesByItsTrendAndNeverByOneReading() {
        var steady = trend(Stream.generate(() -> "70").limit(40).toArray(String[]::new));
        var peak = new ArrayList<>(weights(Stream.generate(() -> "70").limit(39).toArray(String[]::new)));
        peak.add(weight(FIRST.plusDays(39), "74"));
        var drift = trend(IntStream.range(0, 40)
                .mapToObj(day -> new BigDecimal("70")
                        .add(new BigDecimal("0.03").multiply(BigDecimal.valueOf(day)))
                        .toString())
                .toArray(String[]::new));
        var today = FIRST.plusDays(39);

        assertThat(steady.isRising(today)).isFalse();
        assertThat(WeightTrend.of(peak).isRising(today)).isFalse();
        assertThat(drift.isRising(today)).isTrue();
        assertThat(drift.isRising(today.plusDays(20))).isFalse();
    }

    private static WeightTrend trend(String... kilograms) {
        return WeightTrend.of(weights(kilograms));
    }

    private static List<DailyFigure> weights(String... kilograms) {
        return IntStream.range(0, kilograms.length)
                .mapToObj(day -> weight(FIRST.plusDays(day), kilograms[day]))
                .toList();
    }

    private static DailyFigure weight(LocalDate day, String kilograms) {
        return weight(day, new BigDecimal(kilograms));
    }

    private static DailyFigure weight(LocalDate day, BigDecimal kilograms) {
        return new DailyFigure("weight", day, kilograms, kilograms, 1);
    }
}
