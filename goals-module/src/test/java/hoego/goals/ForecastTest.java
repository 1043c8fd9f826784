package hoego.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class ForecastTest {

    static final LocalDate START = LocalDate.of(2021, 1, 1);
    static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    @Test
    void goesOnAsInTheLastFourWeeks() {
        var course = new TreeMap<LocalDate, BigDecimal>();
        course.put(LocalDate.of(2021, 1, 20), new BigDecimal(2));
        course.put(LocalDate.of(2021, 2, 10), new BigDecimal(4));
        course.put(LocalDate.of(2021, 2, 20), new BigDecimal(5));
        course.put(LocalDate.of(2021, 2, 28), new BigDecimal(6));

        var forecast = forecast(line(Pauses.NONE), DAY, course);

        assertThat(forecast.from()).isEqualTo("2021-02-01");
        assertThat(forecast.change()).isEqualByComparingTo("4");
        assertThat(forecast.atTheEnd()).isBetween(new BigDecimal("10.28"), new BigDecimal("10.29"));
        assertThat(forecast.reachedOn()).isEqualTo("2021-04-12");
    }

    @Test
    void leavesPausesOut() {
        var course = new TreeMap<LocalDate, BigDecimal>();
        course.put(LocalDate.of(2021, 2, 8), new BigDecimal(2));
        course.put(LocalDate.of(2021, 2, 9), new BigDecimal(3));
        course.put(LocalDate.of(2021, 2, 10), new BigDecimal(4));
        var pauses = Pauses.of(List.of(
                LocalDateRange.of(LocalDate.of(2021, 2, 12), LocalDate.of(2021, 2, 26)),
                LocalDateRange.of(LocalDate.of(2021, 3, 2), LocalDate.of(2021, 3, 18))));

        var forecast = forecast(line(pauses), DAY, course);

        assertThat(forecast.atTheEnd()).isEqualByComparingTo("8");
    }

    @Test
    void saysNothingWhereThereIsNothingToGoBy() {
        assertThat(Forecast.of(line(Pauses.NONE), START.plusDays(3), new TreeMap<>()))
                .isNull();
        assertThat(Forecast.of(line(Pauses.NONE), LocalDate.of(2021, 3, 31), new TreeMap<>()))
                .isNull();
    }

    @Test
    void wantsThreeRecordsOfTheLastFourWeeks() {
        var course = new TreeMap<LocalDate, BigDecimal>();
        course.put(LocalDate.of(2021, 1, 20), BigDecimal.ONE);
        course.put(LocalDate.of(2021, 2, 10), BigDecimal.TWO);
        course.put(LocalDate.of(2021, 2, 20), BigDecimal.TEN);

        assertThat(Forecast.of(line(Pauses.NONE), DAY, course))
                .isEqualTo(new Outlook.TooFewRecords(LocalDate.of(2021, 2, 1), DAY, 2));

        course.put(LocalDate.of(2021, 2, 21), BigDecimal.TEN);

        assertThat(Forecast.of(line(Pauses.NONE), DAY, course)).isInstanceOf(Forecast.class);
    }

    @Test
    void neverGetsThereWithoutMoving() {
        var course = new TreeMap<LocalDate, BigDecimal>();
        for (int day = 10; day <= 12; day++) {
            course.put(LocalDate.of(2021, 2, day), BigDecimal.ZERO);
        }

        var forecast = forecast(line(Pauses.NONE), DAY, course);

        assertThat(forecast.atTheEnd()).isEqualByComparingTo("0");
        assertThat(forecast.reachedOn()).isNull();
    }

    private static Forecast forecast(GoalLine line, LocalDate day, NavigableMap<LocalDate, BigDecimal> course) {
        return (Forecast) Objects.requireNonNull(Forecast.of(line, day, course));
    }

    private static GoalLine line(Pauses pauses) {
        return new GoalLine(
                START, LocalDate.of(2021, 3, 31), BigDecimal.ZERO, new BigDecimal(12), Direction.MORE, false, pauses);
    }
}
